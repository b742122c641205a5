namespace Samverkan.Api.Endpoints;

/// <content>The refusals of the deciders.</content>
public static partial class ProblemCodes
{
    private static ProblemCode[] s_domain =>
    [
        new("case.not-warranted", 422, "Det behövs fler än en kontakt för att öppna ett ärende"),
        new("child.already-has-case", 409, "Barnet har redan ett ärende"),
        new("child.already-open-in-unit", 409, "Barnet har redan ett ärende på din enhet"),
    ];
}
