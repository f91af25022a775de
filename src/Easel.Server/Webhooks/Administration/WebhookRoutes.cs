using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Easel.Server.Access;
using Easel.Server.Access.Administration.Schemas;
using Easel.Server.Webhooks.Administration.Schemas;

namespace Easel.Server.Webhooks.Administration;

/// <summary><c>/v1/admin/webhooks</c>, ours.</summary>
internal static class WebhookRoutes
{
    private const string Path = "/v1/admin/webhooks";
    private const string One = Path + "/{webhook_id}";
    private const string Tag = "Administration";
    private const string NoSuchWebhook = "No such endpoint, or not one of the tenant that the caller belongs to.";
    private const string EveryProblem = "Every problem of the request, by name; or the configuration names this endpoint.";

    public static void MapWebhooks(this IEndpointRouteBuilder routes)
    {
        var webhooks = routes.Of<WebhookEndpoints>();
        var deliveries = routes.Of<DeliveryEndpoint>();
        var group = routes.MapGroup("").RequireAuthorization(AccessPolicies.Admin);
        group
            .MapPost(Path, webhooks.To(endpoints => endpoints.CreateAsync))
            .Documented("createWebhook", Tag, "Ours. Adds an endpoint; its secret is in this response and nowhere else.")
            .Takes(Body.Json<CreateWebhookRequest>(), """{"url": "https://example.org/hook", "events": ["batch.completed"]}""")
            .Returns(Body.Json<Webhook>(), "The endpoint, with its secret.")
            .Fails(400, EveryProblem);
        group
            .MapGet(Path, webhooks.To(endpoints => endpoints.ListAsync))
            .AllowHead()
            .Documented("listWebhooks", Tag, "Ours. Lists the endpoints that are told of events, without their secrets.")
            .Returns(Body.Json<ListWebhooksResponse>(), "All of them.");
        group
            .MapGet(One, webhooks.To(endpoints => endpoints.GetAsync))
            .AllowHead()
            .Documented("getWebhook", Tag, "Ours. One of them.")
            .Returns(Body.Json<Webhook>(), "The endpoint.")
            .Fails(404, NoSuchWebhook);
        group
            .MapPost(One, webhooks.To(endpoints => endpoints.ChangeAsync))
            .Documented("changeWebhook", Tag, "Ours. Changes what is named.")
            .Takes(Body.Json<ChangeWebhookRequest>(), """{"enabled": false}""")
            .Returns(Body.Json<Webhook>(), "The endpoint.")
            .Fails(400, EveryProblem)
            .Fails(404, NoSuchWebhook);
        group
            .MapPost(One + "/rotate", webhooks.To(endpoints => endpoints.RotateAsync))
            .Documented("rotateWebhook", Tag, "Ours. Gives an endpoint another secret; deliveries are signed with both for some time.")
            .Takes(Body.Json<RotateKeyRequest>(), """{"grace_seconds": 86400}""")
            .Returns(Body.Json<Webhook>(), "The endpoint, with its new secret.")
            .Fails(400, EveryProblem)
            .Fails(404, NoSuchWebhook);
        group
            .MapPost(One + "/test", webhooks.To(endpoints => endpoints.TestAsync))
            .Documented("testWebhook", Tag, "Ours. Sends an event of type webhook.test now, once.")
            .Returns(Body.Json<Delivery>(), "What came of it.")
            .Fails(404, NoSuchWebhook);
        group
            .MapGet(One + "/deliveries", deliveries.To(endpoints => endpoints.ListAsync))
            .AllowHead()
            .Documented("listDeliveries", Tag, "Ours. What became of an endpoint's events in the last 40 days, the newest first.")
            .TakesQuery(typeof(ListDeliveriesParameters))
            .Returns(Body.Json<ListDeliveriesResponse>(), "A page of them.")
            .Fails(400, "A wrong parameter.")
            .Fails(404, NoSuchWebhook);
        group
            .MapDelete(One, webhooks.To(endpoints => endpoints.DeleteAsync))
            .Documented("deleteWebhook", Tag, "Ours. Deletes an endpoint, and what became of its events.")
            .Returns(Body.Json<DeletedWebhook>(), "That it is gone.")
            .Fails(400, EveryProblem)
            .Fails(404, NoSuchWebhook);
    }
}
