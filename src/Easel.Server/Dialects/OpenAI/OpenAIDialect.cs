namespace Easel.Server;

/// <summary>The OpenAI Images API: what the host adds and maps.</summary>
internal static class OpenAIDialect
{
    public static IServiceCollection AddOpenAIDialect(this IServiceCollection services) => services
        .AddSingleton<WholeAnswer>()
        .AddSingleton<StreamedAnswer>()
        .AddSingleton<GenerationsHandler>()
        .AddSingleton<ModelEndpoints>();

    public static void MapOpenAIDialect(this WebApplication app)
    {
        app.MapPost(Routes.Generations, app.Services.GetRequiredService<GenerationsHandler>().HandleAsync);
        var models = app.Services.GetRequiredService<ModelEndpoints>();
        app.MapGet(Routes.Models, models.ListAsync);
        app.MapGet(Routes.Models + "/{**model}", models.GetAsync);
    }
}
