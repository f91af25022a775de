namespace Easel.Dialects.Idempotency;

/// <summary>Answers that can be asked for again: what the host adds.</summary>
internal static class AnswerServices
{
    public static IServiceCollection AddIdempotency(this IServiceCollection services, IdempotencyOptions options) => services
        .AddSingleton(options)
        .AddSingleton<LiveAnswers>()
        .AddHostedService(provider => provider.GetRequiredService<LiveAnswers>());
}
