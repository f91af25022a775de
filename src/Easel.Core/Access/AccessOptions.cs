namespace Easel.Core.Access;

/// <summary>How access is given.</summary>
public sealed class AccessOptions
{
    /// <summary>Keys that the configuration names, in clear or hashed (<see cref="Keys.ConfiguredAccessKeys"/>).</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>Those of them that may administer.</summary>
    public IReadOnlyList<string> AdminKeys { get; init; } = [];

    /// <summary>A key is asked for although there is none yet, as where other machines reach the server, or callers sign in
    /// elsewhere.</summary>
    public bool AlwaysRequired { get; init; }
}
