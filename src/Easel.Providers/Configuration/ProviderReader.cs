using System.Globalization;
using Easel.Providers.Http;
using Easel.Providers.Services;
using Microsoft.Extensions.Configuration;

namespace Easel.Providers.Configuration;

/// <summary>Reads one provider's section strictly: whatever is wrong becomes a problem that names its option, and no value that may be a
/// key.</summary>
internal sealed class ProviderReader(IConfigurationSection section, List<string> problems)
{
    public const string ApiKeyVariable = "ApiKeyVariable";

    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    public string? Text(string name)
    {
        _known.Add(name);
        return section[name]?.Trim() is { Length: > 0 } text ? text : null;
    }

    public long Number(string name, long fallback, long min, long max)
    {
        if (Text(name) is not { } text)
            return fallback;
        if (
            long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= min
            && number <= max
        )
            return number;
        problems.Add($"{section.Path}:{name} is '{text}'; it must be a whole number from {min} to {max}.");
        return fallback;
    }

    public bool Flag(string name, bool fallback)
    {
        if (Text(name) is not { } text)
            return fallback;
        if (bool.TryParse(text, out var flag))
            return flag;
        problems.Add($"{section.Path}:{name} is '{text}'; it must be true or false.");
        return fallback;
    }

    public string? File(string name)
    {
        if (Text(name) is not { } path)
            return null;
        if (!System.IO.File.Exists(path))
            problems.Add($"{section.Path}:{name} is '{path}', which is no file.");
        return Path.GetFullPath(path);
    }

    /// <summary>The type's own where none is named; a path is added where it has none.</summary>
    public Uri BaseUrl(ServiceType type)
    {
        var nowhere = new Uri("http://localhost/");
        if (Text("BaseUrl") is not { } text)
        {
            if (type.BaseUrl is null)
                problems.Add($"{section.Path}:BaseUrl is missing; say where the service is, such as {type.ExampleUrl}.");
            return type.BaseUrl ?? nowhere;
        }

        if (
            !Uri.TryCreate(text, UriKind.Absolute, out var url)
            || url.Scheme is not ("http" or "https")
            || url.UserInfo.Length > 0
            || url.Query.Length > 0
            || url.Fragment.Length > 0
        )
        {
            // It may hold a password, and is not repeated.
            problems.Add($"{section.Path}:BaseUrl must look like {type.ExampleUrl}: http or https, without user name, query and fragment.");
            return nowhere;
        }

        var path = url.AbsolutePath.TrimEnd('/');
        return new UriBuilder(url) { Path = $"{(path.Length == 0 ? type.DefaultPath : path)}/" }.Uri;
    }

    /// <summary>The key, of the option itself or of the variable that another option names.</summary>
    public Secret? Key(ServiceType type, Func<string, string?> environment)
    {
        var variable = Text(ApiKeyVariable);
        var isSet = section.GetSection("ApiKey").Exists();
        var key = Text("ApiKey");
        if (key is not null && variable is not null)
            problems.Add($"{section.Path} has both ApiKey and {ApiKeyVariable}; one of them is enough.");
        if (variable is not null && (key = environment(variable)?.Trim()) is not { Length: > 0 })
            problems.Add($"{section.Path}:{ApiKeyVariable} is '{variable}', which is not set here, or blank.");
        else if (key is null && isSet && section["ApiKey"] is not null)
            problems.Add($"{section.Path}:ApiKey is blank.");
        else if (key is null && type.Key == KeyUse.Required)
            problems.Add($"{section.Path}:ApiKey is missing.{Offer(type, environment)}");
        else if (key is not null && key.Any(letter => letter is <= ' ' or > '~'))
            problems.Add(
                $"{section.Path}:{(variable is null ? "ApiKey" : ApiKeyVariable)} has a character that no key has, such as a blank or a quote from a text editor."
            );
        return key is { Length: > 0 } ? new Secret(key) : null;
    }

    /// <summary>An array or one text with <c>;</c> or <c>,</c> between: a model each, or <c>deployment=model</c>.</summary>
    public IReadOnlyList<ModelChoice> Models()
    {
        var texts = section.GetSection("Models").GetChildren().Select(child => child.Value ?? "").ToList();
        if (texts.Count == 0 && Text("Models") is { } all)
            texts.AddRange(all.Split([';', ','], StringSplitOptions.TrimEntries));
        _known.Add("Models");
        var models = new List<ModelChoice>();
        foreach (var text in texts.Select(text => text.Trim()).Where(text => text.Length > 0))
        {
            var sides = text.Split('=', 2, StringSplitOptions.TrimEntries);
            if (sides.Any(side => side.Length == 0))
                problems.Add($"{section.Path}:Models has '{text}'; it must be a model's name, or deployment=model.");
            else if (models.Exists(model => string.Equals(model.Id, sides[0], StringComparison.Ordinal)))
                problems.Add($"{section.Path}:Models has '{sides[0]}' twice.");
            else
                models.Add(new ModelChoice(sides[0], sides[^1]));
        }

        return models;
    }

    /// <summary>The texts of the type's own options.</summary>
    public IReadOnlyDictionary<string, string> Settings(ServiceType type)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in type.Settings)
        {
            if (Text(name) is { } text)
                settings[name] = text;
        }

        return settings;
    }

    /// <summary>Call last.</summary>
    public void RefuseUnknown(ServiceType type)
    {
        foreach (var child in section.GetChildren().Where(child => !_known.Contains(child.Key)))
        {
            problems.Add(
                $"{child.Path} is not an option of {type.Name}; there are {string.Join(", ", _known.Order(StringComparer.Ordinal))}."
            );
        }
    }

    private string Offer(ServiceType type, Func<string, string?> environment) =>
        type.KeyVariable is not { } variable ? ""
        : environment(variable) is { Length: > 0 } ? $" {variable} is set here; say {section.Path}:{ApiKeyVariable}={variable} to use it."
        : $" Set it, or name the variable that holds it with {section.Path}:{ApiKeyVariable}.";
}
