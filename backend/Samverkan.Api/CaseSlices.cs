using Samverkan.Api.BreakGlass;
using Samverkan.Api.Cases;
using Samverkan.Api.Commands;
using Samverkan.Api.Consents;
using Samverkan.Api.Contacts;
using Samverkan.Api.Coordination;
using Samverkan.Api.Corrections;
using Samverkan.Api.Disclosures;
using Samverkan.Api.Exports;
using Samverkan.Api.Family;
using Samverkan.Api.Inbox;
using Samverkan.Api.Inquiries;
using Samverkan.Api.Parties;
using Samverkan.Api.SupportRequests;
using Samverkan.Api.Timeline;
using Samverkan.Api.Views;
using Samverkan.Api.Waiting;
using Samverkan.Api.Wheels;
using Samverkan.Domain.Cases;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api;

/// <summary>Every endpoint of the case slices, in the order of the work.</summary>
internal static class CaseSlices
{
    /// <summary>What the slices are made of besides the host's own parts.</summary>
    internal static void AddCaseSlices(this IServiceCollection services)
    {
        services.AddSingleton<Viewpoints>();
        services.AddSingleton<StreamTags>();
        services.AddSingleton<CommandTags>();
        services.AddSingleton<CommandFingerprints>();
        services.AddScoped<EmergencyAttempts>();
        services.AddSingleton<WheelDefinitions>();
        services.AddSingleton<ReadAloudTexts>();
        services.AddSingleton<NumberPolicy>();
        services.AddSingleton<ChildIndex>();
        services.AddScoped<CaseCommands>();
        services.AddScoped<BesideCaseCommands>();
        services.AddSingleton<IChangesSince<CaseState>, CaseChangesSince>();
        services.AddSingleton<IChangesSince<WheelState>, WheelChangesSince>();
        services.AddSingleton<IChangesSince<SupportRequestState>, SupportRequestChangesSince>();
    }

    /// <summary>Maps them.</summary>
    internal static void MapCaseSlices(this IEndpointRouteBuilder app)
    {
        ListCasesRoute.Map(app);
        SearchCasesRoute.Map(app);
        OpenCaseRoute.Map(app);
        GetCaseRoute.Map(app);
        GetCaseMeetingsRoute.Map(app);
        ExportCaseRoute.Map(app);
        InvitePartyRoute.Map(app);
        AcceptInvitationRoute.Map(app);
        DeclineInvitationRoute.Map(app);
        LeaveCaseRoute.Map(app);
        NameStaffRoute.Map(app);
        RemoveStaffRoute.Map(app);
        AddContactRoute.Map(app);
        EndContactRoute.Map(app);
        BeginWaitingRoute.Map(app);
        ReviseWaitingRoute.Map(app);
        EndWaitingRoute.Map(app);
        AssignCoordinatorRoute.Map(app);
        AcceptCoordinationRoute.Map(app);
        RequestConsentRoute.Map(app);
        RecordConsentAnswerRoute.Map(app);
        GetReadAloudTextRoute.Map(app);
        ListReadAloudTextsRoute.Map(app);
        RevokeConsentRoute.Map(app);
        RecordConsentExceptionRoute.Map(app);
        WithdrawConsentExceptionRoute.Map(app);
        AssessMaturityRoute.Map(app);
        WithdrawMaturityAssessmentRoute.Map(app);
        AddRelatedPersonRoute.Map(app);
        StateProtectionRoute.Map(app);
        CorrectChildRoute.Map(app);
        CorrectGuardianRoute.Map(app);
        CorrectContactRoute.Map(app);
        CorrectReasonRoute.Map(app);
        NoteObjectionRoute.Map(app);
        TakeOutCaseRoute.Map(app);
        GetPartRetentionRoute.Map(app);
        ClassifyPartRoute.Map(app);
        GetRecipientsRoute.Map(app);
        DiscloseItemsRoute.Map(app);
        WithdrawDisclosureRoute.Map(app);
        WithdrawItemRoute.Map(app);
        StartWheelRoute.Map(app);
        GetWheelRoute.Map(app);
        DescribeSectorRoute.Map(app);
        CompleteWheelRoute.Map(app);
        GetWheelDefinitionRoute.Map(app);
        ListWheelDefinitionsRoute.Map(app);
        SendSupportRequestRoute.Map(app);
        GetSupportRequestRoute.Map(app);
        ReceiveSupportRequestRoute.Map(app);
        AskSupplementRoute.Map(app);
        GiveSupplementRoute.Map(app);
        AnswerSupportRequestRoute.Map(app);
        GiveFeedbackRoute.Map(app);
        CloseSupportRequestRoute.Map(app);
        GetInboxRoute.Map(app);
        GetTimelineRoute.Map(app);
        GetReadersRoute.Map(app);
        HandOutReadersRoute.Map(app);
        OpenInquiryRoute.Map(app);
        OpenInEmergencyRoute.Map(app);
        EndEmergencyRoute.Map(app);
    }
}
