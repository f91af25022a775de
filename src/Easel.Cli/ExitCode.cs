namespace Easel.Cli;

/// <summary>What the command tells scripts (docs/cli.md).</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>A bug, or a broken machine.</summary>
    public const int Unexpected = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The service refuses the request: a wrong parameter, an unknown model, its policy.</summary>
    public const int Refused = 3;

    /// <summary>The key is missing or wrong.</summary>
    public const int Denied = 4;

    /// <summary>No server, a lost connection, silence.</summary>
    public const int NoServer = 5;

    /// <summary>The server failed, or what answers is no image service.</summary>
    public const int ServerError = 6;

    /// <summary>A file cannot be read or written.</summary>
    public const int File = 7;

    /// <summary>Too many requests, or the quota is used up: try later.</summary>
    public const int Busy = 8;

    /// <summary>Ctrl-C; as shells have it, 128 and the signal.</summary>
    public const int Cancelled = 130;

    public const int Terminated = 143;
}
