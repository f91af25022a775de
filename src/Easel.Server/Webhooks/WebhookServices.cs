namespace Easel.Server.Webhooks;

/// <summary>Events, told to whom the operator names.</summary>
internal static class WebhookServices
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services, WebhookOptions options) =>
        services.AddSingleton(options).AddSingleton<WebhookClient>().AddHostedService<WebhookSender>();
}
