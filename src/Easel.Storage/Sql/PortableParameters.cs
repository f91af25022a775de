using System.Buffers;
using System.Data;
using System.Text;
using Dapper;

namespace Easel.Storage.Sql;

/// <summary>Parameters whose text every database takes: PostgreSQL knows no NUL, and lone surrogates have no UTF-8. Both become
/// U+FFFD.</summary>
internal sealed class PortableParameters(object parameters) : SqlMapper.IDynamicParameters
{
    private const char Replacement = '\uFFFD';
    private static readonly SearchValues<char> Doubtful = SearchValues.Create([
        '\0',
        .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code),
    ]);

    private readonly DynamicParameters _inner = new(parameters);

    public static object? Of(object? parameters) =>
        parameters switch
        {
            null => null,
            IEnumerable<object> many => many.Select(one => new PortableParameters(one)),
            _ => new PortableParameters(parameters),
        };

    public void AddParameters(IDbCommand command, SqlMapper.Identity identity)
    {
        ((SqlMapper.IDynamicParameters)_inner).AddParameters(command, identity);
        foreach (IDbDataParameter parameter in command.Parameters)
        {
            if (parameter.Value is string text)
                parameter.Value = Portable(text);
        }
    }

    private static string Portable(string text)
    {
        if (!text.AsSpan().ContainsAny(Doubtful))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.Value == 0 ? Replacement.ToString() : rune.ToString());
        return clean.ToString();
    }
}
