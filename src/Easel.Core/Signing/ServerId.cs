namespace Easel.Core.Signing;

/// <summary>
/// What this server is called among servers of Easel that list each other's models: the same after a restart, and on every server behind one
/// address. It says nothing of the secret that it is made of.
/// </summary>
public sealed class ServerId(SigningKey key)
{
    /// <summary>Asks another server of Easel by which servers its models come.</summary>
    public const string Header = "Easel-Server";

    private const int Length = 16;

    public string Text { get; } = new TextSigner(key.Secret, "server-id:").Sign("")[..Length];
}
