using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Easel.Core.Secrets;

namespace Easel.Core.Webhooks;

/// <summary>Secrets that deliveries are signed with, as Standard Webhooks has them.</summary>
public sealed class WebhookSecrets(ISecretProtector protector)
{
    public const string Prefix = "whsec_";
    public const int MinBytes = 24;
    public const int MaxBytes = 64;
    private const int Bytes = 32;

    /// <summary>256 random bits.</summary>
    public static string Create()
    {
        Span<byte> utf8 = stackalloc byte[Base64.GetMaxEncodedToUtf8Length(Bytes)];
        Base64.EncodeToUtf8(RandomNumberGenerator.GetBytes(Bytes), utf8, out _, out var length);
        return Prefix + Encoding.ASCII.GetString(utf8[..length]);
    }

    public static bool IsWellFormed(string? secret)
    {
        if (secret?.StartsWith(Prefix, StringComparison.Ordinal) is not true)
            return false;
        Span<byte> bytes = stackalloc byte[MaxBytes + 1];
        return Convert.TryFromBase64String(secret[Prefix.Length..], bytes, out var length) && length is >= MinBytes and <= MaxBytes;
    }

    public string Protect(string id, string secret) => protector.Protect(secret, PurposeOf(id));

    /// <summary>Ready to be told; null when its secret cannot be decrypted any more.</summary>
    public WebhookEndpoint? Open(WebhookSubscription subscription, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return protector.Unprotect(subscription.Secret, PurposeOf(subscription.Id)) is { } secret
            ? new WebhookEndpoint(subscription.Id, subscription.Url, secret, subscription.Events)
            {
                Tenant = subscription.Tenant,
                PreviousSecret =
                    subscription.PreviousSecret is { } previous && subscription.PreviousExpiresAt > now
                        ? protector.Unprotect(previous, PurposeOf(subscription.Id))
                        : null,
            }
            : null;
    }

    /// <summary>A row that is copied to another is of no use there.</summary>
    private static string PurposeOf(string id) => $"webhook {id}";
}
