using Easel.Core.Secrets;
using Easel.Core.Webhooks;
using Easel.Server.Webhooks.Administration;

namespace Easel.Server.Webhooks;

/// <summary>Events, told to whom the operator and administrators name.</summary>
internal static class WebhookServices
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services, WebhookOptions options) =>
        services.AddWebhookAdministration(options).AddHostedService(all => all.GetRequiredService<WebhookSender>());

    /// <summary>All but the sending of what happens.</summary>
    public static IServiceCollection AddWebhookAdministration(this IServiceCollection services, WebhookOptions options) =>
        services
            .AddSingleton(options)
            .AddSingleton(all => new WebhookSecrets(all.GetRequiredService<ISecretProtector>()))
            .AddSingleton(all => new WebhookService(
                all.GetRequiredService<IWebhookSubscriptions>(),
                all.GetRequiredService<WebhookSecrets>(),
                all.GetRequiredService<TimeProvider>(),
                options.TrustedHosts
            ))
            .AddSingleton<WebhookDirectory>()
            .AddSingleton<WebhookClient>()
            .AddSingleton<WebhookSender>()
            .AddSingleton<WebhookEndpoints>()
            .AddSingleton<DeliveryEndpoint>();
}
