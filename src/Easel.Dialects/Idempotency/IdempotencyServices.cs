namespace Easel.Dialects.Idempotency;

/// <summary>Responses that can be asked for again: what the host adds.</summary>
internal static class IdempotencyServices
{
    public static IServiceCollection AddIdempotency(this IServiceCollection services, IdempotencyOptions options) =>
        services
            .AddSingleton(options)
            .AddSingleton<SharedResponses>()
            .AddSingleton<RunningResponses>()
            .AddHostedService<ResponseKeeper>()
            .AddHostedService(provider => provider.GetRequiredService<RunningResponses>());
}
