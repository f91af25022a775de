using System.Text.Json;

namespace Easel.Diffusion.Models;

/// <summary>A JSON file of a model folder. Whatever is wrong with it goes on the folder's list, and reading goes on with a
/// stand-in.</summary>
internal sealed class ConfigFile
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly List<ModelFolderProblem> _problems;
    private readonly JsonElement _object;
    private readonly string _path;

    private ConfigFile(string name, string path, JsonElement root, List<ModelFolderProblem> problems)
    {
        Name = name;
        _path = path;
        _object = root;
        _problems = problems;
    }

    /// <summary>Relative to the model folder.</summary>
    public string Name { get; }

    public IEnumerable<(string Key, JsonElement Value)> Entries
    {
        get
        {
            foreach (var property in _object.EnumerateObject())
                yield return (property.Name, property.Value);
        }
    }

    /// <summary>Null, and a problem, when the file is missing or holds no JSON object.</summary>
    public static ConfigFile? Read(string folder, string name, List<ModelFolderProblem> problems)
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(folder, name));
            using var document = JsonDocument.Parse(stream, Lenient);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return new ConfigFile(name, "", document.RootElement.Clone(), problems);
            }

            problems.Add(new ModelFolderProblem(name, "is no JSON object."));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(new ModelFolderProblem(name, "is missing."));
        }
        catch (JsonException broken)
        {
            problems.Add(
                new ModelFolderProblem(name, $"is not valid JSON (line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}).")
            );
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add(new ModelFolderProblem(name, "cannot be read."));
        }

        return null;
    }

    /// <summary>A config that no file holds; the text is a JSON object.</summary>
    public static ConfigFile Parse(string name, string json, List<ModelFolderProblem> problems)
    {
        using var document = JsonDocument.Parse(json, Lenient);
        return new ConfigFile(name, "", document.RootElement.Clone(), problems);
    }

    public void Report(string key, string message) => _problems.Add(new ModelFolderProblem(Name, $"'{_path}{key}' {message}"));

    public string Text(string key, string standard) =>
        !Find(key, out var value) ? standard
        : value.ValueKind == JsonValueKind.String ? value.GetString()!
        : Wrong(key, value, "a text", standard);

    public bool Flag(string key, bool standard) =>
        !Find(key, out var value) ? standard
        : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean()
        : Wrong(key, value, "true or false", standard);

    public int Integer(string key, int standard, int least = 1, int most = int.MaxValue) =>
        !Find(key, out var value) ? standard
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most ? number
        : Wrong(key, value, most == int.MaxValue ? $"an integer of {least} or more" : $"an integer from {least} to {most}", standard);

    /// <summary>A finite number strictly above <paramref name="above"/>.</summary>
    public double Number(string key, double standard, double above = double.NegativeInfinity) =>
        !Find(key, out var value) ? standard
        : value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number) && number > above
            ? number
        : Wrong(key, value, double.IsNegativeInfinity(above) ? "a number" : $"a number above {above}", standard);

    /// <summary>A number from 0 to 1.</summary>
    public float Fraction(string key, float standard) =>
        !Find(key, out var value) ? standard
        : value.ValueKind == JsonValueKind.Number && value.TryGetSingle(out var number) && number is >= 0 and <= 1 ? number
        : Wrong(key, value, "a number from 0 to 1", standard);

    /// <summary>One of a few words; anything else is reported with the words that would do.</summary>
    public T OneOf<T>(string key, string standard, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        var word = Text(key, standard);
        var known = new List<string>();
        foreach (var (name, value) in choices)
        {
            if (string.Equals(name, word, StringComparison.Ordinal))
                return value;
            known.Add($"'{name}'");
        }

        Report(key, $"is '{word}', which is not known; known are {string.Join(", ", known)}.");
        return choices[0].Value;
    }

    /// <summary>An object within this one; null when it is not there.</summary>
    public ConfigFile? Section(string key)
    {
        if (!Find(key, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Object)
            return new ConfigFile(Name, $"{_path}{key}.", value, _problems);
        Report(key, "is no object.");
        return null;
    }

    /// <summary>The elements of an array, each as JSON; empty when it is not there.</summary>
    public IReadOnlyList<JsonElement> Array(string key)
    {
        if (!Find(key, out var value))
            return [];
        if (value.ValueKind == JsonValueKind.Array)
            return [.. value.EnumerateArray()];
        Report(key, "is no array.");
        return [];
    }

    /// <summary>False for null as well: diffusers writes settings that are off as null.</summary>
    public bool Find(string key, out JsonElement value) => _object.TryGetProperty(key, out value) && value.ValueKind != JsonValueKind.Null;

    private T Wrong<T>(string key, JsonElement value, string right, T standard)
    {
        var text = value.GetRawText();
        Report(key, $"is {(text.Length > 60 ? string.Concat(text.AsSpan(0, 60), "...") : text)}; it must be {right}.");
        return standard;
    }
}
