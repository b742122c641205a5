namespace Samverkan.Domain.Directory;

/// <summary>Enters a member of staff. The subject is the opaque one that the identity provider vouches for; two persons never share it.</summary>
public sealed record RegisterStaff(Guid PersonId, string Subject, StaffDetails Details, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(RegisterStaff command, PrincipalState state)
    {
        if (state is not PrincipalState.Present principal)
        {
            return Decision.Refuse(Refusals.NotFound);
        }

        if (principal.Staff.Any(s => s.PersonId == command.PersonId))
        {
            return Decision.Nothing;
        }

        if (principal.Staff.Any(s => s.Subject == command.Subject))
        {
            return Decision.Refuse(Refusals.StaffSubjectTaken);
        }

        var details = Personal.Of(new PersonalKey(command.PersonId, principal.PrincipalId.ToString()), command.Details);
        return Decision.Accept(new StaffRegistered(command.PersonId, command.Subject, details, command.At));
    }
}
