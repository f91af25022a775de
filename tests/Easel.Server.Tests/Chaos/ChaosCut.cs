namespace Easel.Server.Tests.Chaos;

/// <summary>What is cut off, until it is disposed.</summary>
internal sealed class ChaosCut(Func<Task> mend) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await mend();
}
