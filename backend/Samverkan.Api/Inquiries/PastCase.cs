using Samverkan.Api.Views;

namespace Samverkan.Api.Inquiries;

/// <summary>What has been can be looked at and not acted in.</summary>
internal static class PastCase
{
    /// <summary>The view without anything to do.</summary>
    internal static CaseView WithoutActions(CaseView view) => view with
    {
        Actions = [],
        OwnItems = [],
        Parties = [.. view.Parties.Select(party => party with { Actions = [] })],
        Consents = [.. view.Consents.Select(consent => consent with { Actions = [] })],
        Wheels = [.. view.Wheels.Select(wheel => wheel with { Actions = [] })],
    };
}
