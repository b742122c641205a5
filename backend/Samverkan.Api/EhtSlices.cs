using Samverkan.Api.Agenda;
using Samverkan.Api.Eht;

namespace Samverkan.Api;

/// <summary>Every endpoint of the meetings, in the order of the work.</summary>
internal static class EhtSlices
{
    /// <summary>What they are made of besides the host's own parts.</summary>
    internal static void AddEhtSlices(this IServiceCollection services) => services.AddScoped<EhtCommands>();

    /// <summary>Maps them.</summary>
    internal static void MapEhtSlices(this IEndpointRouteBuilder app)
    {
        ListSeriesRoute.Map(app);
        GetOwnAgendaRoute.Map(app);
        OpenSeriesRoute.Map(app);
        GetSeriesRoute.Map(app);
        ChangeSeriesRoute.Map(app);
        FindStaffRoute.Map(app);
        AddMemberRoute.Map(app);
        RemoveMemberRoute.Map(app);
        GetCalendarRoute.Map(app);
        ProposeTermRoute.Map(app);
        PlanTermRoute.Map(app);
        AddMeetingRoute.Map(app);
        MoveMeetingRoute.Map(app);
        CancelMeetingRoute.Map(app);
        SetSupervisorRoute.Map(app);
        CloseTermRoute.Map(app);
        GetFollowUpRoute.Map(app);
        GetMeetingRoute.Map(app);
        OpenMeetingRoute.Map(app);
        RecordAttendanceRoute.Map(app);
        OrderAgendaRoute.Map(app);
        CloseMeetingRoute.Map(app);
        SubmitItemRoute.Map(app);
        GetItemRoute.Map(app);
        ReviseItemRoute.Map(app);
        NameChildRoute.Map(app);
        TellWithoutIdentityRoute.Map(app);
        HoldBackRoute.Map(app);
        WithdrawItemRoute.Map(app);
        ArrangeRoomRoute.Map(app);
        RecordFamilyInRoomRoute.Map(app);
        TakeUpItemRoute.Map(app);
        WriteNoteRoute.Map(app);
        ReviseNoteRoute.Map(app);
        WriteDecisionRoute.Map(app);
        SetOutcomesRoute.Map(app);
        PlanActionRoute.Map(app);
        FollowUpActionRoute.Map(app);
        WriteFamilyViewRoute.Map(app);
    }
}
