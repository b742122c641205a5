using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Retention;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Consultations;

public sealed class ConsultationTests
{
    private static Consulting Unlinked() => Consulting.Nothing().And(c => AskConsultation.Decide(Consulting.Ask(), c.Scene(World.Counsellor)));

    private static Consulting Anonymous() => Consulting.Nothing().In(World.Opened()).And(c => AskConsultation.Decide(Consulting.Ask(), c.Scene(World.Counsellor)));

    private static Consulting Named() => Consulting.Nothing().In(World.Opened().WithConsent(World.Scope(World.Bup)))
        .And(c => AskConsultation.Decide(Consulting.Ask(withIdentity: true, "Alma kommer inte till skolan."), c.Scene(World.Counsellor)));

    [Fact]
    public void School_and_social_services_ask_and_bup_is_asked()
    {
        Unlinked().Asked.Asking.ShouldBe(Consulting.Counsellors);
        var nothing = Consulting.Nothing();
        nothing.When(c => AskConsultation.Decide(Consulting.Ask(), c.Scene(World.SocialWorker))).Only<ConsultationAsked>().Asked.ShouldBe(Consulting.Bup);
        nothing.When(c => AskConsultation.Decide(Consulting.Ask(), c.Scene(World.BupConsultant))).ThenRefused(Refusals.ConsultationNotAsker);
        nothing.When(c => AskConsultation.Decide(Consulting.Ask() with { To = Consulting.Counsellors }, c.Scene(World.SocialWorker))).ThenRefused(Refusals.ConsultationNotBup);
        Unlinked().When(c => AskConsultation.Decide(Consulting.Ask(), c.Scene(World.Counsellor))).ThenNothing();
    }

    [Fact]
    public void Who_wants_to_be_called_says_where()
    {
        var call = Consulting.Ask() with { Way = ConsultationWay.Phone };
        Consulting.Nothing().When(c => AskConsultation.Decide(call, c.Scene(World.Counsellor))).ThenRefused(Refusals.ConsultationCallBackMissing);
        Consulting.Nothing().When(c => AskConsultation.Decide(call with { Question = new("Ett barn sover inte.", "0157-00 00 00") }, c.Scene(World.Counsellor))).Only<ConsultationAsked>();
    }

    [Fact]
    public void A_child_is_named_only_out_of_a_case_and_on_a_basis()
    {
        Consulting.Nothing().When(c => AskConsultation.Decide(Consulting.Ask(withIdentity: true), c.Scene(World.Counsellor))).ThenRefused(Refusals.ConsultationNeedsCase);
        var without = Consulting.Nothing().In(World.Opened());
        without.When(c => AskConsultation.Decide(Consulting.Ask(withIdentity: true), c.Scene(World.Counsellor))).ThenRefused(Refusals.DisclosureNoBasis);
        var toSocial = Consulting.Nothing().In(World.Opened().WithConsent());
        toSocial.When(c => AskConsultation.Decide(Consulting.Ask(withIdentity: true), c.Scene(World.Counsellor))).ThenRefused(Refusals.DisclosureNoBasis);
        without.When(c => AskConsultation.Decide(Consulting.Ask(withIdentity: true), c.Scene(World.Stranger))).ThenRefused(Refusals.NotFound);
        Named().Reads(World.BupConsultant).ShouldBeOfType<ConsultationReading.Whole>();
        var reading = Named().Reads(World.BupConsultant);
        ConsultationSight.ChildOf(reading, World.Bup, Named().Case, World.Context)!.GivenName.ShouldBe("Alma");
    }

    [Fact]
    public void A_question_without_identity_says_nothing_of_who_the_child_is()
    {
        var given = Consulting.Nothing().In(World.Opened());
        given.When(c => AskConsultation.Decide(Consulting.Ask(text: "Almas mamma är orolig"), c.Scene(World.Counsellor))).ThenRefused(Refusals.EhtTextIdentifies).Detail.ShouldContain("”Almas”");
        Consulting.Nothing().When(c => AskConsultation.Decide(Consulting.Ask(text: "Gäller 130101-2397"), c.Scene(World.Counsellor))).ThenRefused(Refusals.EhtTextIdentifies);
        given.When(c => AskConsultation.Decide(Consulting.Ask(), c.Scene(World.Counsellor))).ThenTypes(typeof(ConsultationAsked));
        Anonymous().Reads(World.BupConsultant).ShouldBeOfType<ConsultationReading.WithoutIdentity>();
        ConsultationSight.ChildOf(Anonymous().Reads(World.BupConsultant), World.Bup, Anonymous().Case, World.Context).ShouldBeNull();
    }

    [Fact]
    public void Whom_another_branch_has_entered_is_told_by_no_refusal()
    {
        var told = World.Opened().WithSocialServices().And(g => AddRelatedPerson.Decide(
            new(World.Id(70), World.Id(71), RelatedKind.Sibling, ProtectionLevel.None, new("Tindrande Berg", null, null, null), World.Branches, World.SocialWorker, World.Now), g.Case));
        var given = Consulting.Nothing().In(told);
        given.When(c => AskConsultation.Decide(Consulting.Ask(text: "Bor Tindrande där?"), c.Scene(World.Counsellor))).ThenTypes(typeof(ConsultationAsked));
        given.When(c => LogConsultation.Decide(Consulting.Log(Consulting.Bup) with { Question = "Bor Tindrande där?" }, c.Scene(World.Counsellor))).ThenTypes(typeof(ConsultationLogged));
        given.When(c => AskConsultation.Decide(Consulting.Ask(text: "Bor Alma där?"), c.Scene(World.Counsellor))).ThenRefused(Refusals.EhtTextIdentifies);
    }

    [Fact]
    public void A_case_that_has_been_taken_out_or_a_question_that_is_withdrawn_from_it_is_read_by_bup_no_more()
    {
        var anonymous = Anonymous();
        object[] gone =
        [
            new CaseTakenOut(Items.Owned(World.Child, World.StudentHealth, "Hot"), World.Counsellor, World.Now),
            new ItemWithdrawn(anonymous.Asked.Head.ItemId, null, World.Counsellor, World.Now),
        ];
        foreach (var e in gone)
        {
            anonymous.And(e).Reads(World.BupConsultant).ShouldBeOfType<ConsultationReading.Hidden>();
            anonymous.And(e).Reads(World.Counsellor).ShouldBeOfType<ConsultationReading.Whole>();
        }
    }

    [Fact]
    public void What_names_no_child_is_the_log_of_both_units_and_of_nobody_else()
    {
        Unlinked().Reads(World.Colleague).ShouldBeOfType<ConsultationReading.WithoutIdentity>();
        Unlinked().Reads(World.BupConsultant).ShouldBeOfType<ConsultationReading.WithoutIdentity>();
        Unlinked().Reads(World.Sibling).ShouldBeOfType<ConsultationReading.Hidden>();
        Unlinked().Reads(World.SocialWorker).ShouldBeOfType<ConsultationReading.Hidden>();
        ConsultationSight.Decide(World.Viewer(World.Counsellor, Role.LogReviewer), Unlinked().Asked, Unlinked().Case, World.Context).ShouldBeOfType<ConsultationReading.Hidden>();
    }

    [Fact]
    public void What_is_tied_to_a_case_is_for_those_who_take_part_in_it()
    {
        Anonymous().Reads(World.Counsellor).ShouldBeOfType<ConsultationReading.Whole>();
        Anonymous().Reads(World.Actor(199, "0482-elevhalsa-norr", World.StudentHealth)).ShouldBeOfType<ConsultationReading.Hidden>();
    }

    [Fact]
    public void Bup_answers_with_theme_and_advice_and_the_days_are_swedish()
    {
        var late = new DateTimeOffset(2026, 11, 4, 23, 30, 0, TimeSpan.Zero);
        var given = Unlinked().And(c => AnswerConsultation.Decide(Consulting.Answer(), c.Scene(World.BupConsultant, late)));
        given.Asked.Answer!.Advice.Value.ShouldBe(Consulting.Advice);
        given.Asked.Answer.Advice.Key.ShouldBe(new PersonalKey(Consulting.Id, World.Bup.Value));
        given.Asked.DaysUntil(World.Today.AddDays(40)).ShouldBe(3);
        Unlinked().Asked.DaysUntil(World.Today).ShouldBe(0);
        Unlinked().Asked.DaysUntil(World.Today.AddDays(5)).ShouldBe(5);
        given.SeesAdvice(World.Counsellor).ShouldBeTrue();
        given.When(c => AnswerConsultation.Decide(Consulting.Answer(), c.Scene(World.BupConsultant))).ThenRefused(Refusals.ConsultationIsAnswered);
        Unlinked().When(c => AnswerConsultation.Decide(Consulting.Answer(), c.Scene(World.Counsellor))).ThenRefused(Refusals.ConsultationNotAnswerer);
        Unlinked().When(c => AnswerConsultation.Decide(Consulting.Answer(), c.Scene(World.Sibling))).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void Bup_is_not_told_by_a_refusal_that_it_guessed_right()
    {
        var guess = Consulting.Answer() with { Advice = new("Frånvaro", "Är det Alma?") };
        Anonymous().When(c => AnswerConsultation.Decide(guess, c.Scene(World.BupConsultant))).Only<ConsultationAnswered>();
        var number = Consulting.Answer() with { Advice = new("Frånvaro", "Är det 130101-2397?") };
        Anonymous().When(c => AnswerConsultation.Decide(number, c.Scene(World.BupConsultant))).ThenRefused(Refusals.EhtTextIdentifies);
    }

    [Fact]
    public void What_bup_answers_about_a_known_child_goes_on_a_basis_of_bups_own()
    {
        Named().When(c => AnswerConsultation.Decide(Consulting.Answer(), c.Scene(World.BupConsultant))).ThenRefused(Refusals.DisclosureNoBasis);
        var answered = Named().And(c => AnswerConsultation.Decide(Consulting.Answer(LegalBasis.HarmAssessment, "Familjen vill att skolan vet."), c.Scene(World.BupConsultant)));
        answered.Asked.Answer!.Head.AuthorBranch.ShouldBe(World.Bup);
        answered.Asked.Answer.Advice.Key.ShouldBe(new PersonalKey(World.Child, World.Bup.Value));
        answered.SeesAdvice(World.Counsellor).ShouldBeTrue();
        answered.Reads(World.BupConsultant).ShouldBeOfType<ConsultationReading.Whole>();
        answered.Reads(World.Actor(198, "0400-bup-vast", World.Bup)).ShouldBeOfType<ConsultationReading.Hidden>();
    }

    [Fact]
    public void When_the_basis_falls_bup_reads_its_own_answer_and_no_more()
    {
        var answered = Named().And(c => AnswerConsultation.Decide(Consulting.Answer(LegalBasis.HarmAssessment, "Familjen vill att skolan vet."), c.Scene(World.BupConsultant)));
        var over = World.Now.AddDays(200);
        answered.Reads(World.BupConsultant, over).ShouldBeOfType<ConsultationReading.OwnAnswer>();
        Named().Reads(World.BupConsultant, over).ShouldBeOfType<ConsultationReading.Hidden>();
        Named().When(c => AnswerConsultation.Decide(Consulting.Answer(), c.Scene(World.BupConsultant, over))).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void A_call_is_entered_afterwards_by_either_side_and_read_by_both()
    {
        foreach (var (by, other) in new[] { (World.Counsellor, Consulting.Bup), (World.BupConsultant, Consulting.Counsellors) })
        {
            var logged = Consulting.Nothing().And(c => LogConsultation.Decide(Consulting.Log(other), c.Scene(by)));
            logged.Asked.Asking.ShouldBe(Consulting.Counsellors);
            logged.Asked.Asked.ShouldBe(Consulting.Bup);
            logged.Asked.DaysUntil(World.Today.AddDays(9)).ShouldBe(0);
            logged.SeesAdvice(World.Colleague).ShouldBeTrue();
            logged.SeesAdvice(World.BupConsultant).ShouldBeTrue();
        }

        var future = Consulting.Log(Consulting.Bup) with { HeldAt = World.Now.AddHours(3) };
        Consulting.Nothing().When(c => LogConsultation.Decide(future, c.Scene(World.Counsellor))).ThenRefused(Refusals.ConsultationInFuture);
        Consulting.Nothing().When(c => LogConsultation.Decide(Consulting.Log(Consulting.Counsellors), c.Scene(World.SocialWorker))).ThenRefused(Refusals.ConsultationNotBup);
        Consulting.Nothing().When(c => LogConsultation.Decide(Consulting.Log(Consulting.Bup), c.Scene(World.BupConsultant))).ThenRefused(Refusals.ConsultationOtherSide);
    }

    [Fact]
    public void What_bup_enters_names_nobody()
    {
        var given = Consulting.Nothing().In(World.Opened().WithBup());
        given.When(c => LogConsultation.Decide(Consulting.Log(Consulting.Counsellors), c.Scene(World.BupConsultant))).ThenRefused(Refusals.ConsultationBupNamesNobody);
        var number = Consulting.Log(Consulting.Counsellors) with { Advice = new("Frånvaro", "130101-2397 får tid") };
        Consulting.Nothing().When(c => LogConsultation.Decide(number, c.Scene(World.BupConsultant))).ThenRefused(Refusals.EhtTextIdentifies);
    }

    [Fact]
    public void After_a_call_that_was_asked_for_whoever_asked_can_write_what_was_said()
    {
        var call = Consulting.Ask() with { Way = ConsultationWay.Phone, Question = new("Ett barn sover inte.", "0157-00 00 00") };
        var asked = Consulting.Nothing().In(World.Opened()).And(c => AskConsultation.Decide(call, c.Scene(World.Counsellor)));
        asked.When(c => AnswerConsultation.Decide(Consulting.Answer(), c.Scene(World.Counsellor))).Only<ConsultationAnswered>().Advice.Key.Owner.ShouldBe(World.StudentHealth.Value);
        var named = Consulting.Answer() with { Advice = new("Sömn", "Alma ska få tid") };
        asked.When(c => AnswerConsultation.Decide(named, c.Scene(World.Counsellor))).ThenRefused(Refusals.EhtTextIdentifies);
        asked.When(c => AnswerConsultation.Decide(Consulting.Answer(), c.Scene(World.Actor(199, "0482-elevhalsa-norr", World.StudentHealth)))).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void Whoever_asked_takes_back_what_nobody_has_answered()
    {
        foreach (var asked in new[] { Unlinked(), Anonymous(), Named() })
        {
            asked.When(c => WithdrawConsultation.Decide(new("Det löste sig."), c.Scene(World.BupConsultant))).ThenRefused(Refusals.ConsultationNotOwn);
            var taken = asked.And(c => WithdrawConsultation.Decide(new(" Det löste sig. "), c.Scene(World.Counsellor)));
            taken.Asked.Withdrawn!.Reason!.Value.ShouldBe("Det löste sig.");
            taken.Asked.Withdrawn.Reason.Key.ShouldBe(new PersonalKey(asked.Asked.Subject, World.StudentHealth.Value));
            taken.Asked.IsWaiting.ShouldBeFalse();
            taken.Asked.DaysUntil(World.Today.AddDays(9)).ShouldBe(0);
            taken.Reads(World.Counsellor).ReadsQuestion.ShouldBeTrue();
            taken.Reads(World.BupConsultant).ShouldBeOfType<ConsultationReading.TakenBack>().ReadsQuestion.ShouldBeFalse();
            ConsultationSight.ChildOf(taken.Reads(World.BupConsultant), World.Bup, taken.Case, World.Context).ShouldBeNull();
            taken.When(c => WithdrawConsultation.Decide(new("Igen."), c.Scene(World.Counsellor))).ThenNothing();
            taken.When(c => AnswerConsultation.Decide(Consulting.Answer(), c.Scene(World.BupConsultant))).ThenRefused(Refusals.ConsultationIsWithdrawn);
        }

        Unlinked().When(c => WithdrawConsultation.Decide(new(" "), c.Scene(World.Colleague))).Only<ConsultationWithdrawn>().Reason.ShouldBeNull();
        Named().When(c => WithdrawConsultation.Decide(new(null), c.Scene(World.Colleague))).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void What_has_been_answered_is_not_taken_back()
    {
        var answered = Unlinked().And(c => AnswerConsultation.Decide(Consulting.Answer(), c.Scene(World.BupConsultant)));
        answered.When(c => WithdrawConsultation.Decide(new(null), c.Scene(World.Counsellor))).ThenRefused(Refusals.ConsultationAnswerStands);
        answered.And(new ConsultationWithdrawn(null, World.Counsellor, World.Now)).ShouldBe(answered);
        Consulting.Nothing().When(c => WithdrawConsultation.Decide(new(null), c.Scene(World.Counsellor))).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void A_purge_takes_the_reason_for_taking_back_with_the_question()
    {
        var purged = Unlinked().And(c => WithdrawConsultation.Decide(new("Det löste sig."), c.Scene(World.Counsellor)))
            .And(new ConsultationPartPurged(World.StudentHealth, World.Counsellor, World.Now.AddDays(1)));
        purged.Asked.Withdrawn!.Reason!.Erased.ShouldBeTrue();
        purged.Asked.Withdrawn.By.PersonId.ShouldBe(Guid.Empty);
    }

    [Fact]
    public void A_purge_takes_one_sides_words_and_leaves_the_others()
    {
        var answered = Unlinked().And(c => AnswerConsultation.Decide(Consulting.Answer(), c.Scene(World.BupConsultant)));
        var purged = answered.And(new ConsultationPartPurged(World.StudentHealth, World.Counsellor, World.Now.AddDays(1)));
        purged.Asked.Question.Erased.ShouldBeTrue();
        purged.Asked.By.PersonId.ShouldBe(Guid.Empty);
        purged.Asked.Answer!.Advice.Value.ShouldBe(Consulting.Advice);
    }

    [Fact]
    public void What_bup_answers_without_knowing_the_child_is_no_part_of_the_childs_case()
    {
        var child = World.Opened().Open.ChildId;
        var answered = Consulting.Nothing().In(World.Opened())
            .And(c => AskConsultation.Decide(Consulting.Ask(), c.Scene(World.Counsellor)))
            .And(c => AnswerConsultation.Decide(Consulting.Answer(), c.Scene(World.BupConsultant)));
        PurgePart Of(BranchId branch) => new(branch, new([RetentionClass.School], World.Today, null, DocumentPlan.Default), World.Counsellor, World.Now.AddYears(11));
        PurgePart.In(answered.Asked, Of(World.StudentHealth), child).ShouldBe([new ConsultationPartPurged(World.StudentHealth, World.Counsellor, World.Now.AddYears(11))]);
        PurgePart.In(answered.Asked, Of(World.Bup), child).ShouldBeEmpty();
        PurgePart.In(answered.Asked, Of(World.Bup), Consulting.Id).ShouldHaveSingleItem();
        PurgePart.In(answered.Asked, Of(World.StudentHealth), Consulting.Id).ShouldBeEmpty();
        PurgePart.In(ConsultationState.Missing.Instance, Of(World.Bup), Consulting.Id).ShouldBeEmpty();
    }

    [Fact]
    public void An_event_out_of_place_changes_nothing()
    {
        Consulting.Nothing().And(new ConsultationPartPurged(World.Bup, World.BupConsultant, World.Now), new object()).ShouldBe(Consulting.Nothing());
        var answered = Unlinked().And(c => AnswerConsultation.Decide(Consulting.Answer(), c.Scene(World.BupConsultant)));
        var again = answered.Asked.Answer! with { Advice = Items.Owned(Consulting.Id, World.Bup, new ConsultationAdvice("Annat", "Annat")) };
        answered.And(new ConsultationAnswered(again.Head, again.Advice, again.By, again.At)).ShouldBe(answered);
    }
}
