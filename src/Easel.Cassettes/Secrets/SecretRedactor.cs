using System.Text;

namespace Easel.Cassettes.Secrets;

/// <summary>Takes the keys of one request out of whatever is kept of it and of its response, in whatever encoding they are repeated, and
/// whatever else looks like a key.</summary>
internal sealed class SecretRedactor
{
    /// <summary>Shorter ones would be found everywhere, and protect nothing.</summary>
    private const int Least = 4;

    private readonly string[] _forms;

    public SecretRedactor(IEnumerable<string> secrets) =>
        // The longest first: what is in it goes with it.
        _forms = [
            .. secrets
                .SelectMany(SecretForms.Of)
                .Where(form => form.Length >= Least)
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(form => form.Length),
        ];

    public string Redact(string text)
    {
        foreach (var form in _forms)
            text = text.Replace(form, SecretPatterns.Mark, StringComparison.OrdinalIgnoreCase);
        return SecretPatterns.Redact(text);
    }

    /// <summary>Where in a body keys are, in bytes, in order and apart. A byte is taken for a letter, so that any body can be looked
    /// through.</summary>
    /// <param name="isText">False: only the request's own keys are looked for; anything may look like a key by chance.</param>
    public IReadOnlyList<(int Start, int Length)> FindIn(ReadOnlySpan<byte> body, bool isText)
    {
        var text = Encoding.Latin1.GetString(body);
        var found = new List<(int Start, int Length)>();
        foreach (var form in _forms)
        {
            // As UTF-8 writes it, a letter for each byte.
            var bytes = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(form));
            for (var at = 0; (at = text.IndexOf(bytes, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += bytes.Length)
                found.Add((at, bytes.Length));
        }

        if (isText)
            found.AddRange(SecretPatterns.In(text));
        return Apart(found);
    }

    private static List<(int Start, int Length)> Apart(List<(int Start, int Length)> found)
    {
        found.Sort();
        var apart = new List<(int Start, int Length)>();
        foreach (var (start, length) in found)
        {
            if (apart is [.., var last] && start < last.Start + last.Length)
                apart[^1] = (last.Start, Math.Max(last.Length, start + length - last.Start));
            else
                apart.Add((start, length));
        }

        return apart;
    }
}
