namespace Samverkan.Load.Measuring;

/// <summary>One client of the load, with a connection of its own; used by one thread.</summary>
internal interface ILoadClient : IDisposable
{
    /// <summary>Does one thing to its end and says whether it was a write. An answer that is not a success throws.</summary>
    bool Act();
}
