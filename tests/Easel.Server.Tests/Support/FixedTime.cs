namespace Easel.Server.Tests.Support;

/// <summary>Always 2026-01-01 00:00 UTC; nothing takes time.</summary>
internal sealed class FixedTime : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds(1_767_225_600);

    public override long GetTimestamp() => 0;
}
