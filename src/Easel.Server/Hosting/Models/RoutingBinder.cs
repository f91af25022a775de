using Easel.Core.Routing;

namespace Easel.Server.Hosting.Models;

/// <summary><c>Easel:Models</c>, what names mean, and <c>Easel:Routing</c>, how their deployments take each other's place.</summary>
internal static class RoutingBinder
{
    public const string Models = "Models";
    public const string Routing = "Routing";

    private const char Separator = ';';

    public static RoutingOptions Bind(IConfigurationSection models, IConfigurationSection routing, List<string> problems) =>
        BindRouting(new SectionReader(routing, problems)) with
        {
            Models = [.. models.GetChildren().Select(alias => BindAlias(alias, problems))],
        };

    private static RoutingOptions BindRouting(SectionReader section)
    {
        var defaults = new RoutingOptions();
        var health = defaults.Health;
        var options = new RoutingOptions
        {
            MaxAttempts = (int)section.Number(nameof(RoutingOptions.MaxAttempts), defaults.MaxAttempts, 1, 20),
            Health = new HealthOptions
            {
                FailureRate = section.Number("FailurePercent", (long)(health.FailureRate * 100), 1, 100) / 100.0,
                MinRequests = (int)section.Number(nameof(HealthOptions.MinRequests), health.MinRequests, 1, 1000),
                Window = Seconds("WindowSeconds", health.Window, 3600),
                Rest = Seconds("RestSeconds", health.Rest, 3600),
                Cooldown = Seconds("CooldownSeconds", health.Cooldown, 3600),
                MaxRest = Seconds("MaxRestSeconds", health.MaxRest, 86_400),
                ProbeInterval = section.Number("ProbeSeconds", (long)health.ProbeInterval!.Value.TotalSeconds, 0, 3600) is > 0 and var probe
                    ? TimeSpan.FromSeconds(probe)
                    : null,
            },
        };
        section.RefuseUnknown();
        return options;

        TimeSpan Seconds(string name, TimeSpan fallback, long max) =>
            TimeSpan.FromSeconds(section.Number(name, (long)fallback.TotalSeconds, 1, max));
    }

    /// <summary>A section, or in short the model's name, of several with <c>;</c> between them.</summary>
    private static ModelAlias BindAlias(IConfigurationSection section, List<string> problems)
    {
        if (section.Value is { } text)
            return new ModelAlias(section.Key) { Deployments = [.. Split(text).Select(model => new ModelDeployment(model))] };
        var reader = new SectionReader(section, problems);
        var alias = new ModelAlias(reader.Text(nameof(ModelAlias.Name)) ?? section.Key)
        {
            Fallbacks = reader.List(nameof(ModelAlias.Fallbacks)) ?? [],
            Deployments = BindDeployments(reader.Child(nameof(ModelAlias.Deployments)), problems),
        };
        reader.RefuseUnknown();
        return alias;
    }

    private static IReadOnlyList<ModelDeployment> BindDeployments(IConfigurationSection section, List<string> problems) =>
        section.Value is { } text
            ? [.. Split(text).Select(model => new ModelDeployment(model))]
            : [.. section.GetChildren().Select(deployment => BindDeployment(deployment, problems))];

    private static ModelDeployment BindDeployment(IConfigurationSection section, List<string> problems)
    {
        if (section.Value is { } model)
            return new ModelDeployment(model.Trim());
        var reader = new SectionReader(section, problems);
        var deployment = new ModelDeployment(reader.Text(nameof(ModelDeployment.Model)) ?? "")
        {
            Provider = reader.Text(nameof(ModelDeployment.Provider)),
            Weight = (int)reader.Number(nameof(ModelDeployment.Weight), 1, 1, ModelDeployment.MaxWeight),
            Order = (int)reader.Number(nameof(ModelDeployment.Order), 0, 0, ModelDeployment.MaxOrder),
        };
        reader.RefuseUnknown();
        return deployment;
    }

    private static string[] Split(string text) =>
        text.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
