using Easel.Providers.Services;
using Microsoft.Extensions.Configuration;

namespace Easel.Providers.Configuration;

/// <summary>Configuration to <see cref="ProviderOptions"/>, once, at the start.</summary>
internal static class ProviderOptionsBinder
{
    public const string Section = "Easel:Providers";

    /// <summary>The providers, and a sentence for each thing wrong with them; good only when there is no problem. No key is in any of
    /// them.</summary>
    public static (IReadOnlyList<ProviderOptions> Providers, IReadOnlyList<string> Problems) Bind(
        IConfiguration configuration,
        Func<string, string?>? environment = null
    )
    {
        var problems = new List<string>();
        var providers = new List<ProviderOptions>();
        foreach (var section in configuration.GetSection(Section).GetChildren())
        {
            if (Bind(section, environment ?? Environment.GetEnvironmentVariable, problems) is { } provider)
                providers.Add(provider);
        }

        return (providers, problems);
    }

    /// <summary>What a person might not think of: services whose usual variable is set here and that are not configured.</summary>
    public static IReadOnlyList<string> Offers(IReadOnlyList<ProviderOptions> providers, Func<string, string?>? environment = null)
    {
        environment ??= Environment.GetEnvironmentVariable;
        return
        [
            .. ServiceTypes
                .All.Where(type => type.KeyVariable is { } variable && environment(variable) is { Length: > 0 })
                .Where(type => providers.All(provider => provider.Type != type))
                .DistinctBy(type => type.KeyVariable, StringComparer.Ordinal)
                .Select(type =>
                    $"{type.KeyVariable} is set; to draw with {type.Name} too, say {Section}:{type.Name}:{nameof(ProviderReader.ApiKeyVariable)}={type.KeyVariable}."
                ),
        ];
    }

    private static ProviderOptions? Bind(IConfigurationSection section, Func<string, string?> environment, List<string> problems)
    {
        var before = problems.Count;
        var reader = new ProviderReader(section, problems);
        if (!IsName(section.Key))
            problems.Add($"{Section}:{section.Key} has a name of other than letters, digits, '.', '_' and '-'.");
        var word = reader.Text("Type");
        var type = ServiceTypes.Find(word ?? section.Key);
        if (type is null)
        {
            problems.Add(
                word is null
                    ? $"{section.Path}:Type is missing; it is one of {ServiceTypes.Names}."
                    : $"{section.Path}:Type is '{word}'; it must be one of {ServiceTypes.Names}."
            );
            return null;
        }

        var options = new ProviderOptions(NameOf(section.Key), type)
        {
            BaseUrl = reader.BaseUrl(type),
            ApiKey = reader.Key(type, environment),
            Models = reader.Models(),
            CardsFile = reader.File("CardsFile"),
            Timeout = TimeSpan.FromSeconds(reader.Number("TimeoutSeconds", 300, 1, 86_400)),
            MaxConcurrent = (int)reader.Number("MaxConcurrent", 256, 1, 1024),
            MaxResponseBytes = reader.Number("MaxResponseBytes", 256L << 20, 1 << 10, int.MaxValue),
            Settings = reader.Settings(type),
            Section = section,
        };
        options = options with { Discover = reader.Flag("Discover", options.Models.Count == 0) };
        problems.AddRange(type.Check(options));
        reader.RefuseUnknown(type);
        return problems.Count == before ? options : null;
    }

    /// <summary>Environment variables are written in capitals, and models are asked for by the name.</summary>
    private static string NameOf(string key) => key.Any(char.IsAsciiLetterLower) ? key : key.ToLowerInvariant();

    private static bool IsName(string name) => name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-');
}
