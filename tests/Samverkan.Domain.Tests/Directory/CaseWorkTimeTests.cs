using Samverkan.Domain.Directory;

namespace Samverkan.Domain.Tests.Directory;

public sealed class CaseWorkTimeTests
{
    private static readonly UnitId s_unit = World.Counsellor.Unit;

    [Fact]
    public void It_begins_with_the_assignment() => Since(Work("2026-03-01", null)).ShouldBe(Day("2026-03-01"));

    [Fact]
    public void A_renewal_and_a_change_of_role_go_on_with_it() => Since(
        Work("2025-08-01", "2026-01-31"),
        Work("2026-02-01", "2026-06-30", Role.Coordinator),
        Work("2026-06-15", null)).ShouldBe(Day("2025-08-01"));

    [Fact]
    public void A_day_between_begins_anew() => Since(Work("2025-08-01", "2026-06-30"), Work("2026-07-02", null)).ShouldBe(Day("2026-07-02"));

    [Fact]
    public void What_is_over_or_has_not_begun_counts_for_nothing()
    {
        Since(Work("2025-08-01", "2026-11-01")).ShouldBeNull();
        Since(Work("2026-11-03", null)).ShouldBeNull();
        Since(Work("2025-08-01", "2026-11-02")).ShouldBe(Day("2025-08-01"));
    }

    [Fact]
    public void Another_unit_and_a_role_without_case_work_count_for_nothing() => Since(
        Work("2025-08-01", "2026-06-30") with { Unit = World.Sibling.Unit },
        Work("2025-08-01", "2026-06-30", Role.UnitManager),
        Work("2026-07-01", null)).ShouldBe(Day("2026-07-01"));

    [Fact]
    public void What_an_administrator_enters_afterwards_counts_from_the_day_it_was_entered()
    {
        var given = Assigned(byPerson: World.Id(9), Day("2026-01-01"), entered: World.Now);
        CaseWorkTime.UnbrokenSince(given.Assignments, s_unit, World.Today).ShouldBe(World.Today);
        CaseWorkTime.UnbrokenSince([Work("2025-08-01", "2026-06-30"), .. given.Assignments], s_unit, World.Today).ShouldBe(World.Today);
        CaseWorkTime.UnbrokenSince(Assigned(byPerson: null, Day("2026-01-01"), World.Now).Assignments, s_unit, World.Today).ShouldBe(Day("2026-01-01"));
    }

    private static PrincipalState.Present Assigned(Guid? byPerson, DateOnly from, DateTimeOffset entered) => Given.That(
        new PrincipalRegistered(World.Id(1), "0482", "Flen", PrincipalKind.Municipality, World.Now),
        new StaffAssigned(World.Id(2), World.Counsellor.PersonId, s_unit, Role.SchoolCounsellor, from, null, byPerson, entered)).Principal.ShouldBeOfType<PrincipalState.Present>();

    private static DateOnly? Since(params AssignmentEntry[] assignments) => CaseWorkTime.UnbrokenSince(assignments, s_unit, World.Today);

    private static AssignmentEntry Work(string from, string? to, Role role = Role.SchoolCounsellor) =>
        new(World.Id(1), World.Counsellor.PersonId, s_unit, role, Day(from), to is null ? null : Day(to), Day(from));

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
