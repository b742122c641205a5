namespace Samverkan.EventStore.Tests;

/// <summary>The token of the test under way.</summary>
public static class TestCancellation
{
    public static CancellationToken Ct => TestContext.Current.CancellationToken;
}
