using System.Text.Json;
using Easel.Core.Webhooks;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Server.Administration;

namespace Easel.Server.Webhooks.Administration;

/// <summary>The administration of webhook endpoints over HTTP.</summary>
internal sealed class WebhookEndpoints(
    WebhookService webhooks,
    WebhookOptions options,
    WebhookDirectory directory,
    WebhookSender sender,
    TimeProvider clock
)
{
    public Task CreateAsync(HttpContext context) =>
        AdministrationBody.ReadAsync(
            context,
            async body =>
            {
                var by = Caller.Of(context);
                var wanted = new WebhookBody(body).ToNew(by.Tenant);
                var (webhook, secret, problems) = await webhooks.CreateAsync(
                    wanted,
                    by,
                    context.RequestAborted,
                    onlyCheck: body.Problems.Count > 0
                );
                await RespondAsync(context, webhook, AdministrationBody.Problems(context, body, problems), secret);
            }
        );

    public async Task ListAsync(HttpContext context)
    {
        var by = Caller.Of(context);
        var kept = await webhooks.ListAsync(by, context.RequestAborted);
        var now = clock.GetUtcNow();
        await JsonResponse.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("object"u8, "list"u8);
                json.WriteStartArray("data"u8);
                // The operator's own concern nobody's tenant.
                foreach (var webhook in by.Tenant is null ? options.Endpoints : [])
                    WebhookView.Write(json, webhook);
                foreach (var webhook in kept)
                    WebhookView.Write(json, webhook, now);
                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
    }

    public async Task GetAsync(HttpContext context)
    {
        if (Configured(context) is { } configured)
            await JsonResponse.WriteAsync(context, json => WebhookView.Write(json, configured));
        else
            await RespondAsync(context, await FindAsync(context), []);
    }

    public Task ChangeAsync(HttpContext context) =>
        Configured(context) is not null
            ? ErrorResponse.WriteAsync(context, IsConfigured)
            : AdministrationBody.ReadAsync(
                context,
                async body =>
                {
                    var change = new WebhookBody(body).ToChange();
                    var (webhook, problems) = await webhooks.ChangeAsync(
                        IdOf(context),
                        Caller.Of(context),
                        change,
                        context.RequestAborted,
                        onlyCheck: body.Problems.Count > 0
                    );
                    await RespondAsync(context, webhook, AdministrationBody.Problems(context, body, problems));
                }
            );

    public Task RotateAsync(HttpContext context) =>
        Configured(context) is not null
            ? ErrorResponse.WriteAsync(context, IsConfigured)
            : AdministrationBody.ReadGraceAsync(
                context,
                WebhookService.DefaultGrace,
                async grace =>
                {
                    var (webhook, secret, problems) = await webhooks.RotateAsync(
                        IdOf(context),
                        Caller.Of(context),
                        grace,
                        context.RequestAborted
                    );
                    await RespondAsync(
                        context,
                        webhook,
                        [.. problems.Select(problem => ApiError.From(problem, context.TraceIdentifier))],
                        secret
                    );
                }
            );

    public async Task DeleteAsync(HttpContext context)
    {
        if (Configured(context) is not null)
        {
            await ErrorResponse.WriteAsync(context, IsConfigured);
            return;
        }

        if (!await webhooks.DeleteAsync(IdOf(context), Caller.Of(context), context.RequestAborted))
        {
            await ErrorResponse.WriteAsync(context, NoSuchWebhook(context));
            return;
        }

        await JsonResponse.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("id"u8, IdOf(context));
                json.WriteString("object"u8, "webhook_endpoint.deleted"u8);
                json.WriteBoolean("deleted"u8, true);
                json.WriteEndObject();
            }
        );
    }

    /// <summary>Sends an event now, once, and says what came of it.</summary>
    public async Task TestAsync(HttpContext context)
    {
        var endpoint = Configured(context);
        if (endpoint is null)
        {
            if (await FindAsync(context) is not { } webhook)
            {
                await ErrorResponse.WriteAsync(context, NoSuchWebhook(context));
                return;
            }

            if (directory.Open(webhook) is not { } opened)
            {
                await ErrorResponse.WriteAsync(context, SecretLost);
                return;
            }

            endpoint = opened;
        }

        var now = clock.GetUtcNow();
        var happened = new ServiceEvent(
            $"evt_test_{Guid.CreateVersion7(now):N}",
            EventTypes.Test,
            Caller.OwnerOf(context),
            DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds()),
            $$"""{"id":{{JsonSerializer.Serialize(endpoint.Id, DeliveryJson.Default.String)}}}"""
        )
        {
            Tenant = endpoint.Tenant,
        };
        var delivery = await sender.TestAsync(endpoint, happened, context.RequestAborted);
        await JsonResponse.WriteAsync(context, json => WebhookView.Write(json, delivery));
    }

    /// <summary>One of the configuration's, for who may see those.</summary>
    internal WebhookEndpoint? Configured(HttpContext context) =>
        Caller.Of(context).Tenant is null
            ? options.Endpoints.FirstOrDefault(one => string.Equals(one.Id, IdOf(context), StringComparison.Ordinal))
            : null;

    internal ValueTask<WebhookSubscription?> FindAsync(HttpContext context) =>
        webhooks.FindAsync(IdOf(context), Caller.Of(context), context.RequestAborted);

    private Task RespondAsync(HttpContext context, WebhookSubscription? webhook, IReadOnlyList<ApiError> problems, string? secret = null)
    {
        if (problems.Count > 0)
            return ErrorResponse.WriteAsync(context, problems);
        if (webhook is null)
            return ErrorResponse.WriteAsync(context, NoSuchWebhook(context));
        if (secret is not null)
            context.Response.Headers.CacheControl = "no-store";
        var now = clock.GetUtcNow();
        return JsonResponse.WriteAsync(context, json => WebhookView.Write(json, webhook, now, secret));
    }

    internal static ApiError NoSuchWebhook(HttpContext context) =>
        new(
            StatusCodes.Status404NotFound,
            "invalid_request_error",
            "webhook_not_found",
            "id",
            $"No such webhook endpoint: {Quote.Shorten(IdOf(context))}"
        );

    internal static string IdOf(HttpContext context) => (string)context.Request.RouteValues["webhook_id"]!;

    private static ApiError IsConfigured { get; } =
        ApiError.BadRequest("webhook_configured", "id", "This endpoint is named by the server's configuration, and is changed there.");

    private static ApiError SecretLost { get; } =
        ApiError.BadRequest("webhook_secret_lost", "id", "Its secret cannot be decrypted any more; rotate it.");
}
