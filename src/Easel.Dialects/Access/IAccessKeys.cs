namespace Easel.Dialects.Access;

/// <summary>The keys that open this server.</summary>
internal interface IAccessKeys
{
    /// <summary>Whether a key is asked for at all.</summary>
    bool Required { get; }

    /// <summary>Who has this key: the same for the same key, on every server; null when it opens nothing.</summary>
    string? OwnerOf(string presented);

    /// <summary>One of the keys is this owner's.</summary>
    bool Has(string owner);
}
