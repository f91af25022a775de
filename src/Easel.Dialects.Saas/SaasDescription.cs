using Easel.Dialects.Documentation;
using Easel.Dialects.Saas.Schemas;

namespace Easel.Dialects.Saas;

/// <summary>The endpoints in the API document.</summary>
internal static class SaasDescription
{
    private const string Tag = "SaaS";

    public static void AddToImages(IEndpointConventionBuilder endpoint) =>
        WithBody(
                Document<SaasImages>(endpoint, "generateSaasImages", "Draws images.", "The images."),
                Body.Json<SaasImageRequest>(),
                """{"prompt": "a red apple", "size": "1024x1024", "responseFormat": "b64_json"}"""
            )
            .ReturnsHeader("X-RateLimit-Limit", "Requests that may be made in a minute.")
            .ReturnsHeader("X-RateLimit-Remaining", "Those that are left.")
            .ReturnsHeader("X-RateLimit-Reset", "When there are more, as an ISO date.")
            .ReturnsHeader("easel-cached", "`true`: the images were drawn for an earlier request.")
            .Fails(403, "What may be drawn in a month is used up.")
            .Fails(404, "No such model.")
            .Fails(429, "Too many requests; `retry-after` says how long to wait.")
            .Fails(507, "There is no room to keep an image for its URL.");

    public static void AddToModels(IEndpointConventionBuilder endpoint) =>
        Document<IReadOnlyList<SaasModel>>(endpoint, "listSaasModels", "Lists the models.", "The models.")
            .TakesQuery(typeof(SaasModelQuery));

    public static void AddToProviders(IEndpointConventionBuilder endpoint) =>
        Document<IReadOnlyList<SaasProvider>>(endpoint, "listSaasProviders", "Lists the model providers.", "The providers.");

    public static void AddToUsage(IEndpointConventionBuilder endpoint) =>
        Document<SaasUsageStatistics>(endpoint, "getSaasUsage", "The caller's usage in a time span.", "The usage.")
            .TakesQuery(typeof(SaasUsageQuery))
            .Fails(422, "Every problem of the query.");

    public static void AddToCurrentUsage(IEndpointConventionBuilder endpoint) =>
        Document<SaasCurrentUsage>(endpoint, "getSaasCurrentUsage", "The caller's usage of this month.", "The usage.");

    public static void AddToNewTemplate(IEndpointConventionBuilder endpoint) =>
        WithBody(
                Document<SaasTemplate>(endpoint, "createSaasTemplate", "Keeps a prompt template.", "The template."),
                Body.Json<SaasTemplateRequest>(),
                """{"name": "Animals", "prompt": "a {{colour}} fox"}"""
            )
            .Fails(403, "So many are kept that there may be no more.");

    public static void AddToTemplates(IEndpointConventionBuilder endpoint) =>
        Document<IReadOnlyList<SaasTemplate>>(
                endpoint,
                "listSaasTemplates",
                "Lists the caller's templates and the public ones, the most used first.",
                "The templates, 1000 at most."
            )
            .TakesQuery(typeof(SaasTemplateQuery))
            .Fails(422, "Every problem of the query.");

    public static void AddToTemplateChange(IEndpointConventionBuilder endpoint) =>
        Owned(
            WithBody(
                Document<SaasTemplate>(endpoint, "updateSaasTemplate", "Changes the members that are named.", "The template."),
                Body.Json<SaasTemplateRequest>(),
                """{"isPublic": true}"""
            )
        );

    public static void AddToTemplateDeletion(IEndpointConventionBuilder endpoint) =>
        Owned(Document(endpoint, "deleteSaasTemplate", "Deletes a template."));

    public static void AddToTemplateUse(IEndpointConventionBuilder endpoint) =>
        Owned(
                WithBody(
                    Document<SaasPrompt>(endpoint, "useSaasTemplate", "Puts values in the place of a template's variables.", "The prompt."),
                    Body.Json<SaasTemplateValues>(),
                    """{"variables": {"colour": "red"}}"""
                )
            )
            .Fails(429, "Too many uses; `retry-after` says how long to wait.");

    public static void AddToNewKey(IEndpointConventionBuilder endpoint) =>
        WithBody(
                Document<SaasApiKeyCreated>(
                    endpoint,
                    "createSaasApiKey",
                    "Brings a tenant's own key of a provider.",
                    "The key, without its secret."
                ),
                Body.Json<SaasApiKeyRequest>(),
                """{"name": "ours", "providerId": "openai", "apiKey": "sk-..."}"""
            )
            .Fails(404, "No such provider.");

    public static void AddToKeys(IEndpointConventionBuilder endpoint) =>
        Document<IReadOnlyList<SaasApiKey>>(
            endpoint,
            "listSaasApiKeys",
            "Lists the tenant's keys of providers.",
            "The keys, without their secrets."
        );

    public static void AddToKeyDeletion(IEndpointConventionBuilder endpoint) =>
        Document(endpoint, "deleteSaasApiKey", "Deletes a tenant's key of a provider.").Fails(404, "No such key.");

    public static void AddToCache(IEndpointConventionBuilder endpoint) =>
        Document<SaasCacheStatistics>(endpoint, "getSaasCache", "What the cache of images has done.", "The statistics.");

    public static void AddToCacheClearing(IEndpointConventionBuilder endpoint) =>
        Document(endpoint, "clearSaasCache", "Forgets the images in the cache.")
            .TakesQuery(typeof(SaasCacheQuery))
            .Fails(422, "Every problem of the query.");

    public static void AddToHealth(IEndpointConventionBuilder endpoint) =>
        endpoint.Documented("getSaasHealth", Tag, "Whether the API answers.").Returns(Body.Json<SaasHealth>(), "It does.");

    /// <param name="name">The operation's id.</param>
    public static void AddToOther(IEndpointConventionBuilder endpoint, string name) =>
        endpoint.Documented(name, Tag, "Not supported: this server draws images.").Fails(501, "Not supported.");

    private static IEndpointConventionBuilder Document<T>(
        IEndpointConventionBuilder endpoint,
        string name,
        string summary,
        string description
    ) => endpoint.Documented(name, Tag, summary).Returns(Body.Json<SaasResponse<T>>(), description);

    private static IEndpointConventionBuilder Document(IEndpointConventionBuilder endpoint, string name, string summary) =>
        endpoint.Documented(name, Tag, summary).Returns(Body.Json<SaasMessage>(), "It is done.");

    private static IEndpointConventionBuilder WithBody<T>(IEndpointConventionBuilder endpoint, Body<T> body, string example) =>
        endpoint
            .Takes(body, example)
            .Fails(400, "The body is no JSON, or the provider that is named is not available.")
            .Fails(415, "The body is not `application/json`.")
            .Fails(422, "Every problem of the body, in `details.errors`.");

    private static IEndpointConventionBuilder Owned(IEndpointConventionBuilder endpoint) =>
        endpoint.Fails(403, "It is somebody else's.").Fails(404, "No such template.");
}
