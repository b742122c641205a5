using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Sharing;
using Samverkan.EventStore;

namespace Samverkan.Api.Consultations;

/// <summary>
/// Builds a consultation out of what one person may see. Who reads about a child without identity gets every word that the other side wrote with clues
/// blotted out, also those that were no clues when it was written. Such a reading leaves no line in the child's log: the line would tell which case it was.
/// </summary>
internal sealed class ConsultationViewBuilder(Viewpoint at, ConsultationState.Present consultation, CaseState @case)
{
    private readonly ConsultationReading _reading = ConsultationSight.Decide(at.Viewer, consultation, @case, at.Sharing);
    private readonly Lazy<KnownIdentity> _identity = new(() => KnownIdentity.Of(@case));

    private bool SeesAdvice => ConsultationSight.SeesAdvice(_reading, at.Viewer.Branch, consultation, @case, at.Sharing);

    private bool IsAsker => consultation.Asking.Has(at.Viewer.Unit, at.Viewer.Branch);

    /// <summary>The rows of those that the viewer may know of, out of some consultations and the cases that they are about.</summary>
    internal static IEnumerable<ConsultationRow> Rows(
        Viewpoint at, IEnumerable<StreamHandle<ConsultationState>> consultations, IEnumerable<StreamHandle<CaseState>> cases)
    {
        var byId = cases.ToDictionary(stream => stream.Id, stream => stream.State);
        return consultations.Select(stream => stream.State).OfType<ConsultationState.Present>()
            .Select(one => new ConsultationViewBuilder(at, one, one.CaseId is { } id ? byId.GetValueOrDefault(id, CaseState.Missing.Instance) : CaseState.Missing.Instance).Row())
            .OfType<ConsultationRow>();
    }

    /// <summary>The row in the log; null for whom there is no such consultation.</summary>
    internal ConsultationRow? Row() => _reading.IsShown
        ? new(
            consultation.ConsultationId,
            consultation.Way,
            at.Directory.UnitName(consultation.Asking.Unit),
            at.Directory.UnitName(consultation.Asked.Unit),
            IsAsker,
            consultation.WithIdentity,
            consultation.AskedAt,
            consultation.Answer?.At,
            consultation.Withdrawn?.At,
            consultation.DaysUntil(at.Today),
            consultation.WithIdentity ? null : Masked(consultation.Answer?.Advice.Value?.Theme, consultation.Answer?.By))
        : null;

    /// <summary>The whole of it; null for whom there is no such consultation.</summary>
    internal ConsultationView? Build()
    {
        if (Row() is not { } row)
        {
            return null;
        }

        var question = _reading.ReadsQuestion ? consultation.Question.Value : null;
        var advice = SeesAdvice ? consultation.Answer?.Advice.Value : null;
        return new(
            row,
            Masked(question?.Text, consultation.By),
            question?.CallBack,
            ChildOf(),
            at.AuthorOf(consultation.By),
            Masked(advice?.Theme, consultation.Answer?.By),
            Masked(advice?.Text, consultation.Answer?.By),
            advice is not null && consultation.Answer is { } answer ? at.AuthorOf(answer.By) : null,
            _reading is ConsultationReading.Whole { Why: var why } && !IsAsker ? why.Text : null,
            IsAsker && consultation.Withdrawn is { } withdrawn ? new(at.AuthorOf(withdrawn.By), withdrawn.Reason?.Value) : null,
            consultation.IsWaiting && (!IsAsker || consultation.Way == ConsultationWay.Phone),
            consultation.IsWaiting && IsAsker,
            [.. Bases()]);
    }

    // What the asking side writes of a call goes by the basis of its question.
    private IEnumerable<Disclosures.BasisOption> Bases() => consultation.IsWaiting && !IsAsker && _reading is ConsultationReading.Whole && @case is CaseState.Open open
        ? Recipients.OptionsFor(open, new(at.Viewer.Branch, consultation.Asking.Branch, InformationArea.Health, [.. consultation.Head.Concerns]), at.Sharing).Select(Disclosures.BasisOption.Of)
        : [];

    /// <summary>The line for the read log; null when nothing about a known child was shown.</summary>
    internal AccessLogEntry? Entry() => _reading is ConsultationReading.Whole or ConsultationReading.OwnAnswer && @case is CaseState.Open open
        ? new(open.CaseId, Areas(), Branches(), IsAsker ? "Läste en konsultation i ärendet" : "Läste en konsultation till enheten")
        : null;

    private HashSet<InformationArea> Areas() => [.. Shown().Select(head => head.Area), .. _reading is ConsultationReading.Whole ? (InformationArea[])[InformationArea.Identity] : []];

    private HashSet<BranchId> Branches() => [.. Shown().Select(head => head.AuthorBranch)];

    // The question, and the answer where it is for the viewer.
    private IEnumerable<ItemHead> Shown() => new[] { _reading is ConsultationReading.Whole ? consultation.Head : null, SeesAdvice ? consultation.Answer?.Head : null }.OfType<ItemHead>();

    private ChildInConsultation? ChildOf()
    {
        if (_reading is not ConsultationReading.Whole || @case is not CaseState.Open open)
        {
            return null;
        }

        var takesPart = CaseAccess.Decide(at.Viewer, open, at.Now) is CaseAccess.Staff;
        var child = ConsultationSight.ChildOf(_reading, at.Viewer.Branch, open, at.Sharing);
        return new(child is null ? null : $"{child.GivenName} {child.FamilyName}", takesPart ? open.CaseId : null, takesPart ? open.Number : null);
    }

    private string? Masked(string? text, By? writer) =>
        text is not null && _reading is ConsultationReading.WithoutIdentity && @case is CaseState.Open ? IdentityTraces.AsHeard(text, writer, at.By, _identity) : text;
}
