using Easel.Core.Answers;
using Easel.Core.Assets;
using Easel.Server.Hosting;
using Easel.Storage.FileSystem;

namespace Easel.Server.Answers;

/// <summary>Answers that can be asked for again: what the host adds.</summary>
internal static class AnswerServices
{
    public static IServiceCollection AddAnswers(this IServiceCollection services, EaselOptions options, DataFolder data) => services
        .AddSingleton<IAnswerStore>(provider => new FileAnswerStore(data, provider.GetRequiredService<TimeProvider>(), options.AnswerQuotaBytes))
        .AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<IAnswerStore>())
        .AddSingleton<LiveAnswers>()
        .AddHostedService(provider => provider.GetRequiredService<LiveAnswers>());
}
