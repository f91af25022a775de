namespace Easel.Providers.Http;

/// <summary>A service's key, which is in no log and no error: whoever writes it writes three stars.</summary>
internal sealed class Secret(string value)
{
    /// <summary>The key itself, for the header that it goes into.</summary>
    public string Reveal() => value;

    public override string ToString() => "***";
}
