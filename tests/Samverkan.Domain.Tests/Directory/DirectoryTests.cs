using Samverkan.Domain.Directory;

namespace Samverkan.Domain.Tests.Directory;

public sealed class DirectoryTests
{
    private static readonly Guid s_principal = World.Id(200);
    private static readonly RegisterStaff s_register = new(World.Id(101), "sub-1", new("Kim Påhittad", null), World.Now);

    private static readonly AssignStaff s_assign = new(
        World.Id(301), World.Id(101), World.Counsellor.Unit, Role.SchoolCounsellor, World.Today, null, World.Id(1), World.Now);

    private static readonly EndAssignment s_end = new(World.Id(301), World.Today.AddDays(30), World.Id(1), World.Now);

    private static Given Registered() => Given.That(
        new PrincipalRegistered(s_principal, "0482", "Flens kommun", PrincipalKind.Municipality, World.Now),
        new BranchRegistered(World.StudentHealth, BranchKind.StudentHealthPsychosocial, "Elevhälsan", World.Now),
        new UnitRegistered(World.Counsellor.Unit, World.StudentHealth, "Elevhälsan norr", "0482", null, World.Now));

    private static Given Staffed() => Registered().And(g => RegisterStaff.Decide(s_register, g.Principal));

    private static Given Assigned() => Staffed().And(g => AssignStaff.Decide(s_assign, g.Principal));

    [Fact]
    public void A_person_is_registered_once_under_a_subject_of_their_own()
    {
        Registered().When(g => RegisterStaff.Decide(s_register, g.Principal)).Then(new StaffRegistered(
            World.Id(101), "sub-1", Personal.Of(new PersonalKey(World.Id(101), s_principal.ToString()), s_register.Details), World.Now));
        Staffed().When(g => RegisterStaff.Decide(s_register, g.Principal)).ThenNothing();
        Staffed().When(g => RegisterStaff.Decide(s_register with { PersonId = World.Id(102) }, g.Principal)).ThenRefused(Refusals.StaffSubjectTaken);
        Given.Nothing().When(g => RegisterStaff.Decide(s_register, g.Principal)).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void A_person_is_assigned_to_a_unit_in_a_role_that_exists_there()
    {
        Staffed().When(g => AssignStaff.Decide(s_assign, g.Principal)).Then(new StaffAssigned(
            World.Id(301), World.Id(101), World.Counsellor.Unit, Role.SchoolCounsellor, World.Today, null, World.Id(1), World.Now));
        Assigned().When(g => AssignStaff.Decide(s_assign, g.Principal)).ThenNothing();
        RefusedToAssign(Staffed(), s_assign with { ByPerson = World.Id(101) }, Refusals.AssignmentToOneself);
        RefusedToAssign(Registered(), s_assign, Refusals.StaffMissing);
        RefusedToAssign(Staffed(), s_assign with { Unit = new("annan") }, Refusals.UnitMissing);
        RefusedToAssign(Staffed(), s_assign with { Role = Role.SocialWorker }, Refusals.AssignmentRoleNotInBranch);
        RefusedToAssign(Staffed(), s_assign with { To = World.Today.AddDays(-1) }, Refusals.AssignmentPeriodInvalid);
        RefusedToAssign(Given.Nothing(), s_assign, Refusals.NotFound);
    }

    [Theory]
    [InlineData(30, null, true)]
    [InlineData(31, null, false)]
    [InlineData(-10, -1, false)]
    [InlineData(-10, 0, true)]
    public void The_same_assignment_does_not_overlap_itself(int from, int? to, bool overlaps)
    {
        var given = Assigned().And(g => EndAssignment.Decide(s_end, g.Principal));
        var command = s_assign with { AssignmentId = World.Id(302), From = World.Today.AddDays(from), To = to is { } days ? World.Today.AddDays(days) : null };
        var outcome = given.When(g => AssignStaff.Decide(command, g.Principal));
        (outcome.Refusal?.Code).ShouldBe(overlaps ? Refusals.AssignmentOverlaps.Code : null);
    }

    [Fact]
    public void An_assignment_ends_and_is_brought_forward_but_never_prolonged()
    {
        Assigned().When(g => EndAssignment.Decide(s_end, g.Principal)).Then(new AssignmentEnded(World.Id(301), World.Today.AddDays(30), World.Id(1), World.Now));
        var ended = Assigned().And(g => EndAssignment.Decide(s_end, g.Principal));
        ended.When(g => EndAssignment.Decide(s_end, g.Principal)).ThenNothing();
        ended.When(g => EndAssignment.Decide(s_end with { LastDay = World.Today }, g.Principal)).Only<AssignmentEnded>();
        ended.When(g => EndAssignment.Decide(s_end with { LastDay = World.Today.AddDays(31) }, g.Principal)).ThenRefused(Refusals.AssignmentPeriodInvalid);
        Assigned().When(g => EndAssignment.Decide(s_end with { LastDay = World.Today.AddDays(-1) }, g.Principal)).ThenRefused(Refusals.AssignmentPeriodInvalid);
        Assigned().When(g => EndAssignment.Decide(s_end with { AssignmentId = World.Id(999) }, g.Principal)).ThenRefused(Refusals.AssignmentMissing);
    }

    [Fact]
    public void Every_role_has_a_row_and_leaders_and_reviewers_have_no_case_content()
    {
        Enum.GetValues<Role>().Select(Roles.Of).Count().ShouldBe(Roles.All.Count);
        Capability[] content = [Capability.OpenCase, Capability.WorkInCase, Capability.AnswerInvitations, Capability.SendSupportRequests, Capability.ReceiveSupportRequests];
        foreach (var role in new[] { Role.UnitManager, Role.ProcessLead, Role.LogReviewer, Role.LocalAdministrator })
        {
            Roles.Of(role).Capabilities.Overlaps(content).ShouldBeFalse($"{role}");
        }

        Roles.All.Where(r => r.Capabilities.Contains(Capability.ReceiveSupportRequests)).Select(r => r.Role).ShouldBe([Role.SocialWorker]);
        Roles.All.Where(r => r.Capabilities.Contains(Capability.ReviewLog)).Select(r => r.Role).ShouldBe([Role.LogReviewer]);
        Roles.All.Where(r => r.Capabilities.Contains(Capability.AdministerStaff)).Select(r => r.Role).ShouldBe([Role.LocalAdministrator]);
    }

    [Fact]
    public void Every_kind_of_branch_has_a_name_of_its_own() =>
        Enum.GetValues<BranchKind>().Select(BranchKinds.NameOf).Distinct().Count().ShouldBe(Enum.GetValues<BranchKind>().Length);

    private static void RefusedToAssign(Given given, AssignStaff command, Refusal refusal) =>
        given.When(g => AssignStaff.Decide(command, g.Principal)).ThenRefused(refusal);
}
