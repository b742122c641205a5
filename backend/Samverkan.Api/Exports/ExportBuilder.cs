using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Exports;

/// <summary>Builds an export section by section out of the same sight as the pages. What is not let through is neither counted nor mentioned.</summary>
internal sealed class ExportBuilder(Sight sight, ExportGate gate, ExportRecipient? recipient, Func<string, int, string, string?> labelOf)
{
    private ILookup<Guid, ItemNote> _notes = Array.Empty<ItemNote>().ToLookup(note => note.ItemId);

    /// <summary>The export.</summary>
    internal CaseExport Build(
        IReadOnlyList<WheelState> wheels, IReadOnlyList<SupportRequestState> requests, IReadOnlyList<AgendaItemState> agenda, IReadOnlyList<ConsultationState> consultations)
    {
        // By a sight of their own: what does not go in is not to stand in the read log.
        _notes = NotesSection.Of(new Sight(sight.At, sight.Case), wheels, requests).Where(note => note.Kind != ItemNoteKind.Withdrawn).ToLookup(note => note.ItemId);
        ExportSection[] sections =
        [
            new("Barnet", [.. Identities()]),
            new("Vårdnadshavare och närstående", [.. Guardians(), .. Related()]),
            new("Varför ärendet öppnades", [.. Reason()]),
            new("Kontakter", [.. Contacts()]),
            new("I väntan på utredning", [.. Waiting()]),
            new("Samtycken", [.. Consents()]),
            new("Barnets bästa-hjulet", [.. wheels.OfType<WheelState.Present>().SelectMany(Sectors)]),
            new("Elevhälsomöten", [.. agenda.OfType<AgendaItemState.Present>().SelectMany(Meeting)]),
            new("Konsultation med BUP", [.. consultations.OfType<ConsultationState.Present>().SelectMany(Consultation)]),
            new("Stödförfrågningar", [.. requests.OfType<SupportRequestState.Present>().SelectMany(Request)]),
        ];
        return new CaseExport(
            recipient is null ? "Egna uppgifter ur samordningsärendet" : "Registerutdrag",
            sight.Case.Number,
            recipient is null ? ExportScope.Own : ExportScope.Child,
            recipient is null ? null : recipient.PersonId == sight.Case.ChildId ? "Barnet" : "Vårdnadshavare eller förälder",
            sight.At.Now,
            $"{sight.At.Directory.PersonName(sight.At.Viewer.PersonId)}, {gate.From(sight.Branch, sight.At.Viewer.Unit)}",
            [.. Notices()],
            [.. sections.Where(section => section.Entries.Count > 0)]);
    }

    private IEnumerable<string> Notices()
    {
        if (recipient is null)
        {
            yield return "Det som skrivs ut eller förs över till den egna dokumentationen lyder där under verksamhetens egna regler.";
            yield break;
        }

        yield return "Det som mottagaren redan har fört över till sin egen dokumentation är mottagarens.";
        yield return "Utdraget visar vad den här verksamheten har om barnet och får läsa i dag. Andra verksamheter lämnar själva ut det de har skrivit.";
        if (gate.HidesWhereabouts)
        {
            yield return "Uppgifter som kan avslöja var någon finns är utelämnade. Gå igenom löptexten innan utdraget lämnas ut.";
        }
    }

    private IEnumerable<ExportEntry> Identities()
    {
        // One's own copy before anybody else's, as on the page.
        foreach (var identity in sight.Case.Identities.OrderByDescending(identity => identity.Item.AuthorBranch == sight.Branch))
        {
            if (identity.Child.Value is not { } known || gate.Of(identity.Item) is not { } why)
            {
                continue;
            }

            var open = gate.Whereabouts(identity.Item);
            yield return Entry(identity.Item, "Uppgifter om barnet", why, null, ExportText.Fields(
                ("Namn", $"{known.GivenName} {known.FamilyName}"),
                ("Född", ExportText.Day(known.BirthDate)),
                ("Nummer", known.Number?.Value),
                ("Folkbokförd i", open ? Municipality(known.RegisteredMunicipality) : null),
                ("Går i skola i", open ? Municipality(known.SchoolMunicipality) : null),
                ("Placerad av", open ? Municipality(known.PlacingMunicipality) : null),
                ("Språk", known.Language),
                ("Behöver tolk", ExportText.Of(known.NeedsInterpreter))));
            yield break;
        }
    }

    // By name: what is handed to a family is not written in codes.
    private string? Municipality(string? code) =>
        sight.At.Directory.Principals.FirstOrDefault(principal => principal.Kind == PrincipalKind.Municipality && principal.Code == code)?.Name ?? code;

    private IEnumerable<ExportEntry> Guardians() =>
        from guardian in sight.Case.Guardians
        let details = guardian.Details.Value
        let why = details is null ? null : gate.Of(guardian.Item)
        where why is not null
        let open = gate.Whereabouts(guardian.Item)
        select Entry(guardian.Item, guardian.Kind == GuardianKind.NonCustodialParent ? "Förälder" : "Vårdnadshavare", why, null, ExportText.Fields(
            ("Namn", details.Name),
            ("Telefon", open ? details.Phone : null),
            ("E-post", open ? details.Email : null),
            ("Språk", details.Language),
            ("Behöver tolk", ExportText.Of(details.NeedsInterpreter))));

    private IEnumerable<ExportEntry> Related() =>
        from related in sight.Case.Related
        let details = related.Details.Value
        let why = details is null ? null : gate.Of(related.Item)
        where why is not null
        select Entry(related.Item, "Närstående", why, null, ExportText.Fields(
            ("Namn", details.Name),
            ("Född", details.BirthDate is { } born ? ExportText.Day(born) : null),
            ("Telefon", gate.Whereabouts(related.Item) ? details.Phone : null),
            ("Anteckning", details.Note)));

    private IEnumerable<ExportEntry> Reason() =>
        sight.Case.Reason.Value is { } reason && gate.Of(sight.Case.ReasonItem) is { } why
            ? [Entry(sight.Case.ReasonItem, "Vad som uppmärksammats", why, sight.Case.OpenedAt, ExportText.Fields(
                ("Vad som uppmärksammats", reason.Signal),
                ("Hinder", reason.Obstacles),
                ("Vad som saknas", reason.MissingInformation),
                ("Vad jag kan göra", reason.WhatICanDo),
                ("Vad vi kan göra", reason.WhatWeCanDo),
                ("Hjälp från andra", reason.HelpFromOthers)))]
            : [];

    // Where a child is met tells where the child is.
    private IEnumerable<ExportEntry> Contacts() =>
        from contact in sight.Case.Contacts
        let details = contact.Details.Value
        let why = details is null || gate.HidesWhereabouts ? null : gate.Of(contact.Item)
        where why is not null
        select Entry(contact.Item, "Kontakt", why, contact.At, ExportText.Fields(
            ("Verksamhet", details.Organisation),
            ("Person", details.Person),
            ("Roll", details.Role),
            ("Telefon", gate.Whereabouts(contact.Item) ? details.Phone : null),
            ("Anteckning", details.Note),
            ("Avslutad", contact.EndedAt is { } ended ? ExportText.Day(ended) : null)));

    private IEnumerable<ExportEntry> Waiting() =>
        from waiting in sight.Case.Waiting
        let details = waiting.Details.Value
        let why = details is null ? null : gate.Of(waiting.Item)
        where why is not null
        select Entry(waiting.Item, "I väntan på utredning", why, waiting.At, ExportText.Fields(
        [
            ("Väntar sedan", ExportText.Day(details.Since)),
            ("Beräknad dag", details.Expected is { } expected ? ExportText.Day(expected) : null),
            .. details.Bridging.Select(one => ("Under tiden", (string?)(one.ByWhom is { } who ? $"{one.What} ({who})" : one.What))),
            ("Avslutad", waiting.EndedAt is { } ended ? ExportText.Day(ended) : null),
        ]));

    // To a person only what was asked of that person: how the others answered is theirs.
    private IEnumerable<ExportEntry> Consents() =>
        from consent in sight.Case.Consents
        where Access.SeesConsent(sight.At.Viewer, sight.Case, consent, sight.At.Sharing)
        let answers = consent.Answers.Where(answer => recipient is null || answer.PersonId == recipient.PersonId).ToList()
        where answers.Count > 0
        select new ExportEntry(
            "Fråga om samtycke",
            ExportText.Fields([
                ("Syfte", consent.Words.Value?.Purpose),
                ("Omfattar inte", consent.Words.Value?.Exclusions),
                ("Uppgifter", string.Join(", ", consent.Scope.Areas.Select(area => InformationAreas.Of(area).Name))),
                ("Till", string.Join(", ", consent.Scope.ReceivingBranches.Select(gate.NameOf))),
                ("Gäller", $"{ExportText.Day(consent.Scope.From)} – {ExportText.Day(consent.Scope.To)}"),
                .. answers.Select(answer => (recipient is null ? $"Svar från {IdentitySection.PersonName(sight, answer.PersonId) ?? "person i ärendet"}" : "Svar", (string?)$"{AnswerText(answer.Answer)}, {ExportText.Day(answer.At)}"))]),
            gate.From(consent.Scope.DisclosingBranch, consent.AskedBy.Unit),
            consent.AskedAt,
            "Den egna verksamheten ställde frågan.",
            []);

    private IEnumerable<ExportEntry> Sectors(WheelState.Present wheel) =>
        from sector in wheel.Sectors
        let note = sector.Note.Value
        let why = note is null ? null : gate.Of(sector.Item)
        where why is not null
        select Entry(sector.Item, labelOf(wheel.DefinitionId, wheel.DefinitionVersion, sector.Sector) ?? sector.Sector, why, sector.At, ExportText.Fields(
            ("Vems bild", PerspectiveText(wheel.Perspective)),
            ("Det som fungerar", note.Strengths),
            ("Det som är utmanande", note.Challenges)));

    private IEnumerable<ExportEntry> Meeting(AgendaItemState.Present item)
    {
        if (item.Question.Value is { } question && sight.CouldSee(AgendaInCase.OfQuestion(item)) && gate.Of(item.Head) is { } why)
        {
            yield return Entry(item.Head, "Taget upp i möte", why, item.At, ExportText.Fields(("Fråga", question), ("Vad det ledde till", MeetingTexts.Of(item.Outcomes))));
        }

        foreach (var (title, writing) in MeetingTexts.Of(item))
        {
            if (writing.Text.Value is { } text && sight.CouldSee(AgendaInCase.OfWriting(item, writing)) && gate.Of(writing.Head) is { } known)
            {
                yield return Entry(writing.Head, title, known, writing.At, ExportText.Fields((title, text)));
            }
        }
    }

    private IEnumerable<ExportEntry> Consultation(ConsultationState.Present consultation)
    {
        // That BUP was asked tells of both.
        if (!gate.MayName(consultation.Asking.Branch) || !gate.MayName(consultation.Asked.Branch))
        {
            yield break;
        }

        if (consultation.Question.Value is { } question
            && sight.CouldSee(ConsultationInCase.OfQuestion(sight.At.Viewer, consultation, sight.Case, sight.At.Sharing))
            && gate.Of(consultation.Head) is { } why)
        {
            yield return Entry(consultation.Head, "Fråga till BUP", why, consultation.AskedAt, ExportText.Fields(
                ("Fråga", question.Text),
                ("Till", gate.NameOf(consultation.Asked.Branch)),
                ("Tillbakatagen", consultation.Withdrawn is { } withdrawn ? ExportText.Day(withdrawn.At) : null),
                ("Skäl", consultation.Withdrawn?.Reason?.Value)));
        }

        if (consultation.Answer is { Advice.Value: { } advice } answer
            && sight.CouldSee(ConsultationInCase.OfAdvice(sight.At.Viewer, consultation, sight.Case, sight.At.Sharing))
            && gate.Of(answer.Head) is { } told)
        {
            yield return Entry(answer.Head, "Råd från BUP", told, answer.At, ExportText.Fields(("Tema", advice.Theme), ("Råd", advice.Text)));
        }
    }

    private IEnumerable<ExportEntry> Request(SupportRequestState.Present request)
    {
        // That something was asked tells whom it was asked of.
        if (!gate.MayName(request.ToBranch))
        {
            yield break;
        }

        if (request.Content.Value is { } content && gate.Of(request.Item) is { } why)
        {
            yield return Entry(request.Item, "Stödförfrågan", why, request.SentAt, ExportText.Fields(
                ("Fråga", content.Question),
                ("Önskat stöd", content.WishedSupport),
                ("Vad skolan har gjort", content.SchoolHasDone),
                ("Resultat", content.Effect),
                ("Barnets egna ord", content.ChildsOwnWords),
                ("Till", gate.NameOf(request.ToBranch))));
        }

        foreach (var supplement in request.Supplements)
        {
            if (supplement.Question.Value is { } question && gate.Of(supplement.QuestionItem) is { } asked)
            {
                yield return Entry(supplement.QuestionItem, "Fråga om komplettering", asked, supplement.AskedAt, ExportText.Fields(("Fråga", question)));
            }

            if (supplement is { AnswerItem: { } item, Answer.Value: { } text } && gate.Of(item) is { } answered)
            {
                yield return Entry(item, "Komplettering", answered, supplement.AnsweredAt, ExportText.Fields(("Svar", text)));
            }
        }

        // An answer that takes the request as a report or an application has left this flow, and is told by nobody here.
        if (request.Answer is not { Answer.Value: { } answer } given || (recipient is not null && answer.Kind == AnswerKind.TreatedAsReportOrApplication))
        {
            yield break;
        }

        if (gate.Of(given.Item) is { } own)
        {
            yield return Entry(given.Item, "Svar på stödförfrågan", own, given.At, ExportText.Fields(
                ("Svar", answer.Text), ("Planerad start", answer.PlannedStart is { } start ? ExportText.Day(start) : null)));
        }

        if (request.Feedback is { Item: { } back, Text.Value: { } words } feedback && gate.Of(back) is { } told)
        {
            yield return Entry(back, "Återkoppling till skolan", told, feedback.At, ExportText.Fields(("Återkoppling", words)));
        }
    }

    private ExportEntry Entry(ItemHead item, string title, Why why, DateTimeOffset? at, IReadOnlyList<ExportField> fields) => new(
        title,
        [.. fields, .. _notes[item.ItemId].Select(NoteOf)],
        gate.From(item.AuthorBranch, item.AuthorUnit),
        at,
        why.Text,
        gate.HandedTo(item));

    // Somebody else in the family may have said it: their words are not for the recipient, that it is noted is.
    private ExportField NoteOf(ItemNote note) => note.Kind == ItemNoteKind.Objection
        ? new("Den enskilde anser att uppgiften är fel", recipient is null && note.Text is { } words ? words : $"Noterat {ExportText.Day(note.At)}")
        : new("Rättad", ExportText.Day(note.At));

    private static string AnswerText(ConsentAnswer answer) => answer switch
    {
        ConsentAnswer.Given => "Ja",
        ConsentAnswer.Limited => "Ja, till en del",
        ConsentAnswer.Declined => "Nej",
        ConsentAnswer.Revoked => "Återkallat",
        ConsentAnswer.Unanswered => "Inget svar",
        _ => "Tillfrågad, har inte svarat",
    };

    private static string PerspectiveText(Perspective perspective) => perspective switch
    {
        Perspective.Child => "Barnets",
        Perspective.Guardian => "Vårdnadshavarens",
        _ => "Professionens",
    };
}
