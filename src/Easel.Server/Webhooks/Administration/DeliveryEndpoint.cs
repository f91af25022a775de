using Easel.Core.Webhooks;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;

namespace Easel.Server.Webhooks.Administration;

/// <summary>What became of the events of one endpoint.</summary>
internal sealed class DeliveryEndpoint(WebhookEndpoints webhooks, IWebhookStore store)
{
    private const int DefaultLimit = 20;
    private const int MaxLimit = 100;

    public async Task ListAsync(HttpContext context)
    {
        var page = new PageQuery(context.Request.Query, DefaultLimit, MaxLimit, (_, _) => false);
        if (webhooks.Configured(context) is null && await webhooks.FindAsync(context) is null)
        {
            await ErrorResponse.WriteAsync(context, WebhookEndpoints.NoSuchWebhook(context));
            return;
        }

        if (page.After is { } after && !await store.HasAsync(WebhookEndpoints.IdOf(context), after, context.RequestAborted))
            page.AddUnknownAfter("event of this endpoint");
        if (page.Problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, page.Problems);
            return;
        }

        var found = await store.ListAsync(WebhookEndpoints.IdOf(context), page.After, page.NewestFirst, page.Limit, context.RequestAborted);
        await JsonResponse.WriteAsync(
            context,
            json => PageQuery.Write(json, found.Items, WebhookView.Write, delivery => delivery.Event.Id, found.HasMore)
        );
    }
}
