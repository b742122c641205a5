using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>What somebody wants to bring up. For a child, <see cref="Story"/> is the question without identity, to be heard where there is no basis.</summary>
public sealed record AgendaContent(string Question, string? Story, IReadOnlyList<string> Sectors, int Minutes, IReadOnlyList<BranchKind> Needs);

/// <summary>
/// Submits an item to a meeting. About a child: with the child's case (<see cref="AgendaScene.Case"/>) by name, without identity or held back; without a
/// case only without identity. About a group or the school: linked to no case. After the cut-off only whoever leads the series adds anything.
/// <see cref="Recipients"/> are the bases for naming the child to each other branch in the room.
/// </summary>
public sealed record SubmitAgendaItem(
    Guid ItemId,
    Guid MeetingId,
    AgendaLevel Level,
    ChildMode? Mode,
    InformationArea Area,
    AgendaContent Content,
    IReadOnlyList<Guid> Concerns,
    IReadOnlyList<Recipient> Recipients)
{
    /// <summary>Decides the command.</summary>
    public static AgendaDecision Decide(SubmitAgendaItem command, AgendaScene scene)
    {
        if (CycleRules.NotMember(scene.Series, scene.Cycle, scene.By) is { } stranger)
        {
            return AgendaDecision.Refuse(stranger);
        }

        if (scene.Item is AgendaItemState.Present)
        {
            return AgendaDecision.Nothing;
        }

        return (CheckMeeting(command, scene) ?? CheckChild(command, scene) ?? AgendaTexts.Check(command.Level, command.Content, command.Mode, scene)) is { } refusal
            ? AgendaDecision.Refuse(refusal)
            : Submit(command, scene);
    }

    private static Refusal? CheckMeeting(SubmitAgendaItem command, AgendaScene scene) => scene.OpenCycle.Find(command.MeetingId) switch
    {
        null => Refusals.EhtMeetingMissing,
        { Status: MeetingStatus.Closed or MeetingStatus.Cancelled } => Refusals.EhtMeetingOver,
        { Agenda.Count: >= Limits.AgendaItems } => Refusals.EhtAgendaFull,
        var meeting when scene.At > meeting.Plan.CutoffAt && !scene.OpenSeries.IsLedBy(scene.By) => Refusals.EhtCutoffPassed,
        _ => null,
    };

    private static Refusal? CheckChild(SubmitAgendaItem command, AgendaScene scene)
    {
        if (command.Level != AgendaLevel.Individual)
        {
            return scene.Case is CaseState.Open || command.Mode is not null || command.Content.Story is not null ? Refusals.EhtGroupHasNoChild : null;
        }

        if (scene.OpenSeries.Kind == EhtKind.Supervision && command.Mode is (ChildMode.Named or ChildMode.HeldBack))
        {
            return Refusals.EhtSupervisionWithoutName;
        }

        if (scene.Case is not CaseState.Open)
        {
            return command.Mode == ChildMode.Anonymous ? null : Refusals.EhtNamedNeedsCase;
        }

        return !Participation.TryFind(scene.Case, scene.By, out var open, out _)
            ? Participation.WhyNot(scene.Case, scene.By)
            : command.Mode is null ? Refusals.EhtModeMissing : ConcernedPersons.Check(open, command.Concerns, scene.By, scene.Context);
    }

    private static AgendaDecision Submit(SubmitAgendaItem command, AgendaScene scene)
    {
        var head = Items.Head(command.ItemId, command.Area, scene.By, scene.Branches, scene.OpenCase is { } child ? ConcernedPersons.Of(child, command.Concerns) : []);
        var subject = scene.OpenCase?.ChildId ?? command.ItemId;
        var first = command.Mode == ChildMode.Named ? ChildMode.HeldBack : command.Mode;
        var content = command.Content;
        var submitted = new AgendaItemSubmitted(
            command.ItemId,
            scene.OpenSeries.SeriesId,
            command.Level,
            head,
            subject,
            scene.OpenCase?.CaseId,
            first,
            Items.Owned(subject, scene.By.Branch, content.Question),
            content.Story is { } story ? Items.Owned(subject, scene.By.Branch, story) : null,
            content.Sectors,
            content.Minutes,
            content.Needs,
            scene.By,
            scene.At);
        var placed = new AgendaItemPlaced(command.ItemId, command.MeetingId, scene.By, scene.At);
        if (command.Mode != ChildMode.Named)
        {
            return AgendaDecision.OnBoth(submitted, placed);
        }

        var item = (AgendaItemState.Present)AgendaItemFold.Evolve(AgendaItemState.Missing.Instance, submitted);
        var room = Room.Of(scene.OpenSeries, scene.OpenCycle.Find(command.MeetingId), item);
        var naming = Naming.Of(item, room, scene.OpenCase!, command.Recipients, scene);
        return naming.Refusal is { } refusal
            ? AgendaDecision.Refuse(refusal)
            : new AgendaDecision.Accepted([submitted, new AgendaItemNamed(scene.By, scene.At)], [placed], Naming.Events(naming, scene));
    }
}
