using FluentValidation;
using Npgsql;
using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Identity;
using Samverkan.Domain.Sharing;
using Samverkan.EventStore;
using Choice = Samverkan.Domain.Cases.CoordinatorChoice;
using Command = Samverkan.Domain.Cases.OpenCase;

namespace Samverkan.Api.Cases;

/// <summary>Opens a samordningsärende about a child with more than one contact.</summary>
public sealed record OpenCase(
    OpenCaseChild Child,
    IReadOnlyList<OpenCaseGuardian> Guardians,
    OpenCaseReason Reason,
    IReadOnlyList<OpenCaseContact> Contacts,
    OpenCaseCoordinator Coordinator);

/// <summary>Who the child is. The number is optional: a child may have none.</summary>
public sealed record OpenCaseChild(
    string GivenName,
    string FamilyName,
    DateOnly? BirthDate,
    OpenCaseNumber? Number,
    string? RegisteredMunicipality,
    string? SchoolMunicipality,
    string? PlacingMunicipality,
    ProtectionLevel Protection,
    string Language,
    bool NeedsInterpreter) : IChildFields;

/// <summary>A personnummer, samordningsnummer or TF-nummer; the municipality that gave it is asked for with a TF-nummer only.</summary>
public sealed record OpenCaseNumber(NumberKind? Kind, string Value, string? Municipality);

/// <summary>A guardian, or another adult with a legal relation to the child.</summary>
public sealed record OpenCaseGuardian(
    string Name,
    GuardianKind Kind,
    string? Phone,
    string? Email,
    ProtectionLevel Protection,
    string Language,
    bool NeedsInterpreter);

/// <summary>Why: what was seen, and the five questions of the practice model as support.</summary>
public sealed record OpenCaseReason(
    string Signal,
    string? Obstacles,
    string? MissingInformation,
    string? WhatICanDo,
    string? WhatWeCanDo,
    string? HelpFromOthers);

/// <summary>Somebody besides one's own unit who is already in contact with the child.</summary>
public sealed record OpenCaseContact(string Organisation, string? Person, string? Role, string? Phone, string? Note);

/// <summary>Who coordinates. <see cref="PersonId"/> is given with a colleague only.</summary>
public sealed record OpenCaseCoordinator(CoordinatorChoice? Kind, Guid? PersonId);

/// <summary>Who is to coordinate from the start.</summary>
public enum CoordinatorChoice
{
    /// <summary>Oneself.</summary>
    Self,

    /// <summary>A colleague in the unit, who has to accept.</summary>
    Colleague,

    /// <summary>Nobody yet: a samordnare is asked for.</summary>
    Requested,
}

/// <summary>Every field of the form, with its own words. What takes more than one field, or the case, is the decider's.</summary>
internal sealed class OpenCaseValidator : AbstractValidator<OpenCase>
{
    public OpenCaseValidator()
    {
        RuleFor(opening => opening.Child).NotNull().WithMessage("Fyll i vem barnet är.").SetValidator(new OpenCaseChildValidator());
        RuleFor(opening => opening.Guardians).AtMost(Limits.Guardians, "vårdnadshavare");
        RuleForEach(opening => opening.Guardians).NotNull().WithMessage("Fyll i vem det är.").SetValidator(new OpenCaseGuardianValidator());
        RuleFor(opening => opening.Reason).NotNull().WithMessage("Fyll i varför ärendet öppnas.").SetValidator(new OpenCaseReasonValidator());
        RuleFor(opening => opening.Contacts).AtMost(Limits.Contacts, "kontakter");
        RuleForEach(opening => opening.Contacts).NotNull().WithMessage("Fyll i kontakten.").SetValidator(new OpenCaseContactValidator());
        RuleFor(opening => opening.Coordinator).NotNull().WithMessage("Välj samordnare.").SetValidator(new OpenCaseCoordinatorValidator());
    }
}

/// <summary>The child's fields.</summary>
internal sealed class OpenCaseChildValidator : AbstractValidator<OpenCaseChild>
{
    public OpenCaseChildValidator()
    {
        Include(new ChildFieldsValidator());
        RuleFor(child => child.Protection).IsInEnum().WithMessage("Välj skyddsnivå.");
    }
}

/// <summary>The number's fields; the digits themselves are the domain's to judge.</summary>
internal sealed class OpenCaseNumberValidator : AbstractValidator<OpenCaseNumber>
{
    public OpenCaseNumberValidator()
    {
        RuleFor(number => number.Kind).Choice("slag av nummer");
        RuleFor(number => number.Value).Line("nummer").MaximumLength(Limits.ChildNumber).WithMessage("Numret är för långt.");
        RuleFor(number => number.Municipality).Municipality();
    }
}

/// <summary>A guardian's fields.</summary>
internal sealed class OpenCaseGuardianValidator : AbstractValidator<OpenCaseGuardian>
{
    public OpenCaseGuardianValidator()
    {
        RuleFor(guardian => guardian.Name).Line("namn");
        RuleFor(guardian => guardian.Kind).IsInEnum().WithMessage("Välj relation till barnet.");
        RuleFor(guardian => guardian.Phone).Phone();
        RuleFor(guardian => guardian.Email).Email();
        RuleFor(guardian => guardian.Protection).IsInEnum().WithMessage("Välj skyddsnivå.");
        RuleFor(guardian => guardian.Language).Language();
    }
}

/// <summary>What was seen is asked for; the five questions are support.</summary>
internal sealed class OpenCaseReasonValidator : AbstractValidator<OpenCaseReason>
{
    public OpenCaseReasonValidator()
    {
        RuleFor(reason => reason.Signal).Prose("vad som uppmärksammats");
        RuleFor(reason => reason.Obstacles).OptionalProse("hinder");
        RuleFor(reason => reason.MissingInformation).OptionalProse("vad vi inte vet");
        RuleFor(reason => reason.WhatICanDo).OptionalProse("vad jag kan göra");
        RuleFor(reason => reason.WhatWeCanDo).OptionalProse("vad vi kan göra");
        RuleFor(reason => reason.HelpFromOthers).OptionalProse("hjälp från andra");
    }
}

/// <summary>A contact's fields.</summary>
internal sealed class OpenCaseContactValidator : AbstractValidator<OpenCaseContact>
{
    public OpenCaseContactValidator()
    {
        RuleFor(contact => contact.Organisation).Line("verksamhet");
        RuleFor(contact => contact.Person).OptionalLine("person");
        RuleFor(contact => contact.Role).OptionalLine("roll");
        RuleFor(contact => contact.Phone).Phone();
        RuleFor(contact => contact.Note).OptionalProse("anteckningen");
    }
}

/// <summary>A colleague is named when one is chosen.</summary>
internal sealed class OpenCaseCoordinatorValidator : AbstractValidator<OpenCaseCoordinator>
{
    public OpenCaseCoordinatorValidator()
    {
        RuleFor(coordinator => coordinator.Kind).Choice("samordnare");
        RuleFor(coordinator => coordinator.PersonId)
            .NotEmpty().WithMessage("Välj vilken kollega som ska samordna.")
            .When(coordinator => coordinator.Kind == CoordinatorChoice.Colleague);
    }
}

/// <summary>
/// POST /api/cases. A case that the unit does not know of is not found here, and does not stop this one: the answer is the same as if
/// there were none, for whether a child has a case is itself secret.
/// </summary>
internal static class OpenCaseRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases", HandleAsync).Requires(Capability.OpenCase).Creates();

    private static async Task<IResult> HandleAsync(
        OpenCase body, Actor actor, CommandRunner runner, ChildIndex children, DirectoryIndex directory, NumberPolicy numbers, CancellationToken ct)
    {
        var (number, wrong) = numbers.Read(body.Child.Number);
        if (wrong is not null)
        {
            return ProblemResult.Invalid("child.number.value", wrong);
        }

        var hash = number is null ? null : children.HashOf(number);
        var (caseId, childId) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        return await runner.CreateAsync(
            session => Load(session, caseId, childId, hash, actor),
            (loaded, work) =>
            {
                if (AlreadyOpen.For(actor, loaded.Known.Value.Select(known => known.State).OfType<CaseState.Open>(), directory.Current, work.Now) is { } refused)
                {
                    return refused;
                }

                var command = CommandOf(body, number, caseId, childId, CaseNumber.DrawAlias(loaded.Aliases.Value), new CaseWork(work, directory.Current));
                var answer = work.Settle(loaded.Stream, childId, Command.Decide(command, loaded.Stream.State));
                if (answer is CommandAnswer.Done && hash is not null)
                {
                    ChildIndex.Opened(work, hash, caseId, once: !ProtectionRules.Of(body.Child.Protection).Tagged);
                }

                return answer;
            },
            ct);
    }

    private static Loaded Load(CommandSession session, Guid caseId, Guid childId, byte[]? hash, Actor actor)
    {
        session.KeysOf(childId);
        return new Loaded(
            session.Stream<CaseState>(caseId),
            session.Streams<CaseState>(ChildIndex.CasesOf(hash, actor.Unit)),
            session.Query(AliasesOf(actor.Unit), ReadAliasesAsync));
    }

    private static NpgsqlBatchCommand AliasesOf(UnitId unit) =>
        new("select distinct c.alias from sv_case c join sv_case_party p on p.case_id = c.case_id where p.unit = $1 and p.status = 'active'")
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = unit.Value } },
        };

    private static async Task<IReadOnlySet<string>> ReadAliasesAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        var aliases = new HashSet<string>(StringComparer.Ordinal);
        while (await reader.ReadAsync(ct))
        {
            aliases.Add(reader.GetString(0));
        }

        return aliases;
    }

    private static Command CommandOf(OpenCase body, ChildNumber? number, Guid caseId, Guid childId, string alias, CaseWork work) => new(
        caseId,
        CaseNumber.Draw(),
        alias,
        childId,
        work.NewId(),
        ChildOf(body.Child, number),
        body.Child.Protection,
        [.. body.Guardians.Select(guardian => GuardianOf(guardian, work))],
        work.NewId(),
        new OpeningReason(
            body.Reason.Signal, body.Reason.Obstacles, body.Reason.MissingInformation, body.Reason.WhatICanDo, body.Reason.WhatWeCanDo, body.Reason.HelpFromOthers),
        [.. body.Contacts.Select(contact => new NewContact(
            work.NewId(), work.NewId(), new ContactDetails(contact.Organisation, contact.Person, contact.Role, contact.Phone, contact.Note)))],
        CoordinatorOf(body.Coordinator),
        work.NewId(),
        work.UnitStaff,
        work.Branches,
        work.By,
        work.Now);

    private static ChildDetails ChildOf(OpenCaseChild child, ChildNumber? number) => new(
        child.GivenName,
        child.FamilyName,
        child.BirthDate!.Value,
        number,
        child.RegisteredMunicipality,
        child.SchoolMunicipality,
        child.PlacingMunicipality,
        child.Language,
        child.NeedsInterpreter);

    private static NewGuardian GuardianOf(OpenCaseGuardian guardian, CaseWork work) => new(
        work.NewId(),
        work.NewId(),
        guardian.Kind,
        guardian.Protection,
        new GuardianDetails(guardian.Name, guardian.Phone, guardian.Email, guardian.Language, guardian.NeedsInterpreter));

    private static Choice CoordinatorOf(OpenCaseCoordinator coordinator) => coordinator.Kind switch
    {
        CoordinatorChoice.Self => new Choice.Self(),
        CoordinatorChoice.Colleague => new Choice.Colleague(coordinator.PersonId!.Value),
        _ => new Choice.Requested(),
    };

    private sealed record Loaded(
        StreamHandle<CaseState> Stream,
        QueryHandle<IReadOnlyList<StreamHandle<CaseState>>> Known,
        QueryHandle<IReadOnlySet<string>> Aliases);
}
