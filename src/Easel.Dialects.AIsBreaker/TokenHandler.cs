using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.Json;

namespace Easel.Dialects.AIsBreaker;

/// <summary>Answers AIsBreaker's <c>POST /oauth/token</c>: a token that stands for the caller's access key for some time, with the quotas
/// asked for.</summary>
internal sealed class TokenHandler(IAccessKeys keys, AccessTokens tokens, UploadBudget budget, TimeProvider clock)
{
    public async Task HandleAsync(HttpContext context)
    {
        using var share = budget.Share(context, clock);
        var (document, error) = await ProcessBody.ReadAsync(context.Request, share, context.RequestAborted);
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
            else if (OwnerOf(request, context) is not { } owner)
                await ErrorResponse.WriteAsync(context, ApiError.InvalidKey);
            else
                await WriteAsync(
                    context,
                    tokens.Issue(owner, clock.GetUtcNow() + request.Lifetime, request.PerClient, request.Global),
                    findings.Warnings
                );
        }
    }

    /// <summary>The key comes as anywhere, or as the client's secret. A token makes no further tokens: its quotas would be worth
    /// nothing.</summary>
    private string? OwnerOf(TokenRequest request, HttpContext context)
    {
        if (!keys.Required)
            return Caller.AnyoneOwner;
        var presented = PresentedKeys.Of(context.Request.Headers) ?? request.Secret;
        return presented is null ? null : keys.OwnerOf(presented);
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
