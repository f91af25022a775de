using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.Saas.Errors;

namespace Easel.Dialects.Saas.Bodies;

/// <summary>All that is wrong with a body or a query, each by its path, such as <c>variables.name</c>, in zod's words.</summary>
internal sealed class Issues
{
    /// <summary>More are not reported, however many there are.</summary>
    private const int MaxReported = 100;

    private readonly List<ApiError> _all = [];

    public IReadOnlyList<ApiError> All => _all;

    public bool Any => _all.Count > 0;

    public void Add(string path, string message)
    {
        if (_all.Count < MaxReported)
            _all.Add(SaasError.Invalid(path, message));
    }

    public void AddType(string path, string expected, string received) => Add(path, $"Expected {expected}, received {received}");

    public void AddChoice(string path, IEnumerable<string> words, string received) =>
        Add(path, $"Invalid enum value. Expected {Words(words)}, received {Quote.Text(received)}");

    /// <summary>As zod lists what a value may be.</summary>
    public static string Words(IEnumerable<string> words) => string.Join(" | ", words.Select(word => $"'{word}'"));
}
