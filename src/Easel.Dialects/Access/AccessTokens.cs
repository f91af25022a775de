using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Core.Access.Keys;
using Easel.Core.Signing;

namespace Easel.Dialects.Access;

/// <summary>Issues tokens that stand for an access key for some time, and knows them again by their signature: nothing of them is
/// kept.</summary>
internal sealed class AccessTokens(SigningKey signing, AccessKeyDirectory keys, TimeProvider clock)
{
    /// <summary>How AIsBreaker's programs tell a token from a key of somebody else.</summary>
    public const string Prefix = "aisbreaker_";

    /// <summary>Of the longest token that is looked at.</summary>
    private const int MaxLength = 2048;

    private readonly TextSigner _signer = new(signing.Secret, "easel access token ");

    public string Issue(string keyId, DateTimeOffset expiresAt, TokenQuotas? perClient, TokenQuotas? global)
    {
        var token = new AccessToken(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), keyId, expiresAt, perClient, global);
        var content = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(token));
        return $"{Prefix}{content}.{_signer.Sign(content)}";
    }

    public static bool IsToken(string presented) => presented.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The token and who its access key belongs to; null when it was not issued here, its time is over, or its access key is
    /// none any more.</summary>
    public async ValueTask<(AccessToken Token, CallerIdentity Caller)?> FindAsync(string presented, CancellationToken cancellationToken)
    {
        if (Read(presented) is not { } token || token.ExpiresAt <= clock.GetUtcNow())
            return null;
        return await keys.FindByIdAsync(token.KeyId, cancellationToken) is { } caller ? (token, caller) : null;
    }

    private AccessToken? Read(string presented)
    {
        if (!IsToken(presented) || presented.Length > MaxLength)
            return null;
        var dot = presented.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
            return null;
        var content = presented[Prefix.Length..dot];
        return _signer.Verify(content, presented.AsSpan(dot + 1))
            ? JsonSerializer.Deserialize<AccessToken>(Base64Url.DecodeFromChars(content))
            : null;
    }
}
