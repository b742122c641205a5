using Samverkan.Domain.Cases;
using Samverkan.Domain.Retention;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>What ends something, or opens it in an emergency. The ends are tried seldom, so that there is a case left.</summary>
internal static class EndingMoves
{
    public static IReadOnlyList<Move> All { get; } = [PartyMoves.Leave, BreakTheGlass, BreakTheGlass, EndTheGrant, EndTheGrant, EndTheGrant, TakeOut, Classify, Purge];

    private static IReadOnlyList<object> BreakTheGlass(Lived lived, By by, Dice dice)
    {
        var anybody = dice.Chance(80) ? dice.Pick(Lived.People) : by;
        return Moves.Of(BreakGlass.Decide(new(lived.NewId(), "Kollegan är sjuk", SharingCase.ViewerOf(anybody), anybody, lived.Now), lived.Case));
    }

    private static IReadOnlyList<object> EndTheGrant(Lived lived, By by, Dice dice)
    {
        var grant = lived.Case.EmergencyGrants is { Count: > 0 } grants ? dice.Pick(grants) : null;
        return grant is null ? [] : Moves.Of(EndBreakGlass.Decide(new(grant.GrantId, dice.Chance(90) ? grant.By : by, lived.Now), lived.Case));
    }

    private static IReadOnlyList<object> TakeOut(Lived lived, By by, Dice dice) =>
        dice.Chance(6) ? Moves.Of(TakeOutCase.Decide(new("Hot mot familjen", by, lived.Now), lived.Case)) : [];

    private static IReadOnlyList<object> Classify(Lived lived, By by, Dice dice)
    {
        var classes = new[] { RetentionClass.SocialServices, RetentionClass.ChildProtection, RetentionClass.Placement };
        return Moves.Of(ClassifyPart.Decide(new(dice.Pick(classes), World.Branches, dice.Chance(50) ? World.SocialWorker : by, lived.Now), lived.Case));
    }

    // As if nothing had been written for long: a purge must never let anybody read more, whenever it comes.
    private static IReadOnlyList<object> Purge(Lived lived, By by, Dice dice) => dice.Chance(3)
        ? Moves.Of(PurgePart.Decide(new(by.Branch, new([RetentionClass.School], lived.Today.AddYears(-20), null, DocumentPlan.Default), by, lived.Now), lived.Case))
        : [];
}
