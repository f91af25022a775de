using Easel.Core.Access.Limits;

namespace Easel.Server.Access;

/// <summary>Who may use the server, and how much.</summary>
internal sealed record ServerAccessOptions
{
    /// <summary>Keys that clients must send, in clear or as <c>sha256:</c> and 64 hex digits. Default none: anyone on this machine may
    /// draw.</summary>
    public IReadOnlyList<string> AccessKeys { get; init; } = [];

    /// <summary>Keys as <see cref="AccessKeys"/>, with which keys are created and usage is read too. Default none.</summary>
    public IReadOnlyList<string> AdminKeys { get; init; } = [];

    /// <summary>A company's sign-in whose tokens open this server; null is none.</summary>
    public SignInOptions? SignIn { get; init; }

    /// <summary>What keys, users, tenants and models may have in a minute, a month and at the same time.</summary>
    public LimitOptions Limits { get; init; } = new();

    /// <summary>There is a key or a sign-in in the configuration.</summary>
    public bool IsConfigured => AccessKeys.Count + AdminKeys.Count > 0 || SignIn is not null;
}
