using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Access.Keys;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.Json;

namespace Easel.Dialects.AIsBreaker;

/// <summary>Answers AIsBreaker's <c>POST /oauth/token</c>: a token that stands for the caller's access key for some time, with the quotas
/// asked for.</summary>
internal sealed class TokenHandler(AccessKeyDirectory keys, AccessTokens tokens, UploadBudget budget, TimeProvider clock)
{
    public async Task HandleAsync(HttpContext context)
    {
        using var share = budget.Share(context, clock);
        var (document, error) = await ProcessBody.ReadAsync(IncomingRequest.Of(context), share);
        if (document is null)
        {
            await ErrorResponse.WriteAsync(context, error!);
            return;
        }

        using (document)
        {
            var findings = new Findings();
            var request = TokenRequest.Read(JsonMembers.Of(document.RootElement, "", findings)!);
            if (findings.Problems.Count > 0)
                await ErrorResponse.WriteAsync(context, findings.Problems);
            else if (await KeyIdAsync(request, context) is not { } keyId)
                await ErrorResponse.WriteAsync(context, ApiError.InvalidKey);
            else
                await WriteAsync(
                    context,
                    tokens.Issue(keyId, clock.GetUtcNow() + request.Lifetime, request.PerClient, request.Global),
                    findings.Warnings
                );
        }
    }

    /// <summary>The key comes as anywhere, or as the client's secret. A token makes no further tokens: its quotas would be worth
    /// nothing.</summary>
    private async ValueTask<string?> KeyIdAsync(TokenRequest request, HttpContext context)
    {
        if (!await keys.IsRequiredAsync(context.RequestAborted))
            return CallerIdentity.Anonymous.KeyId;
        var presented = PresentedKeys.Of(context) ?? request.Secret;
        return presented is null ? null : (await keys.FindAsync(presented, context.RequestAborted)).Caller?.KeyId;
    }

    private static Task WriteAsync(HttpContext context, string token, IReadOnlyList<ImageWarning> warnings)
    {
        context.Response.Headers.CacheControl = "no-store";
        return JsonResponse.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("access_token"u8, token);
                json.WriteString("token_type"u8, "Bearer"u8);
                if (warnings.Count > 0)
                    WriteWarnings(json, warnings);
                json.WriteEndObject();
            }
        );
    }

    private static void WriteWarnings(Utf8JsonWriter json, IReadOnlyList<ImageWarning> warnings)
    {
        json.WriteStartArray("warnings"u8);
        foreach (var warning in warnings)
            json.WriteStringValue(warning.Message);
        json.WriteEndArray();
    }
}
