namespace Easel.Storage.Tests;

/// <summary>A clock that shows what it is set to.</summary>
internal sealed class SetTime : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
