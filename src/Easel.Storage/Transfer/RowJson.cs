using System.Buffers;
using System.Text.Json;
using Easel.Storage.Sql.Catalog;

namespace Easel.Storage.Transfer;

/// <summary>Rows as lines of JSON, the same from whichever database: an array of values; flags are 0 and 1, bytes are Base64 in an array of
/// their own.</summary>
internal static class RowJson
{
    public static void Write(IBufferWriter<byte> line, SqlTable table, object?[] row)
    {
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartArray();
            foreach (var (column, value) in table.Columns.Zip(row))
                Write(json, column, value);
            json.WriteEndArray();
        }

        line.Write("\n"u8);
    }

    /// <summary>The values of a line, for the columns of another database's table.</summary>
    /// <exception cref="JsonException">It is not such a line.</exception>
    public static object?[] Read(string line, IReadOnlyList<SqlColumn> columns)
    {
        using var json = JsonDocument.Parse(line);
        if (json.RootElement.ValueKind is not JsonValueKind.Array || json.RootElement.GetArrayLength() != columns.Count)
            throw new JsonException($"A row must be an array of {columns.Count} values.");
        return [.. json.RootElement.EnumerateArray().Zip(columns, Read)];
    }

    private static void Write(Utf8JsonWriter json, SqlColumn column, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteNumberValue(flag ? 1 : 0);
                break;
            case long or int or short:
                json.WriteNumberValue(Convert.ToInt64(value));
                break;
            case double or float:
                json.WriteNumberValue(Convert.ToDouble(value));
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case byte[] bytes:
                json.WriteStartArray();
                json.WriteBase64StringValue(bytes);
                json.WriteEndArray();
                break;
            default:
                throw new NotSupportedException($"{column.Name} is a {value.GetType().Name}, which has no place in an archive.");
        }
    }

    private static object? Read(JsonElement value, SqlColumn column)
    {
        try
        {
            return (column.Kind, value.ValueKind) switch
            {
                (_, JsonValueKind.Null) => null,
                (SqlKind.Flag, _) => value.GetInt64() != 0,
                (SqlKind.Integer, _) => value.GetInt64(),
                (SqlKind.Real, _) => value.GetDouble(),
                (SqlKind.Text, _) => value.GetString(),
                _ => value[0].GetBytesFromBase64(),
            };
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            throw new JsonException($"The value of {column.Name} is not {column.Kind}.", wrong);
        }
    }
}
