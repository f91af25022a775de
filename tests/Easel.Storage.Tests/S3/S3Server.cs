namespace Easel.Storage.Tests.S3;

/// <summary>A real S3 server for tests.</summary>
public sealed class S3Server : S3Process
{
    private static readonly Lazy<S3Server> SharedServer = new(() => new S3Server());

    /// <summary>One for all tests that leave it as it is.</summary>
    public static S3Server Shared => SharedServer.Value;
}
