using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Easel.Abstractions.Requests;

namespace Easel.Core.Caching;

/// <summary>Writes requests so that two are written alike where they are equal: every member that can be read, images by what they show,
/// what a client sent as an object in the order of its names.</summary>
/// <remarks>A serialiser would do, and compiles a hundred milliseconds' worth of code before the first image.</remarks>
/// <param name="leftOut">Members of the request that are not written.</param>
internal sealed class RequestWriter(FrozenSet<string> leftOut)
{
    private readonly ConcurrentDictionary<Type, PropertyInfo[]> _members = [];

    public void Write(Utf8JsonWriter json, ImageRequest request) => WriteMembers(json, request, leftOut.Contains);

    private void WriteMembers(Utf8JsonWriter json, object owner, Predicate<string> isLeftOut)
    {
        json.WriteStartObject();
        foreach (var member in _members.GetOrAdd(owner.GetType(), MembersOf))
        {
            if (isLeftOut(member.Name))
                continue;
            json.WritePropertyName(member.Name);
            Write(json, member.GetValue(owner));
        }

        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case JsonElement element:
                WriteSorted(json, element);
                break;
            case InputImage image:
                json.WriteStringValue(Shown(image));
                break;
            case IReadOnlyDictionary<string, JsonElement> { Count: > 0 } members:
                WriteSorted(json, members.Select(member => (member.Key, member.Value)));
                break;
            case IEnumerable items:
                json.WriteStartArray();
                foreach (var item in items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            // Numbers, times and names of choices.
            case IFormattable plain:
                json.WriteStringValue(plain.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                WriteMembers(json, value, static _ => false);
                break;
        }
    }

    private static void WriteSorted(Utf8JsonWriter json, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteSorted(json, element.EnumerateObject().Select(member => (member.Name, member.Value)));
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                    WriteSorted(json, item);
                json.WriteEndArray();
                break;
            default:
                element.WriteTo(json);
                break;
        }
    }

    private static void WriteSorted(Utf8JsonWriter json, IEnumerable<(string Name, JsonElement Value)> members)
    {
        json.WriteStartObject();
        foreach (var (name, value) in members.OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            json.WritePropertyName(name);
            WriteSorted(json, value);
        }

        json.WriteEndObject();
    }

    private static string Shown(InputImage image)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        using (var pixels = image.Decode())
            SHA256.HashData(pixels.Span, hash);
        return $"{image.Size} {(image.HasAlpha ? "rgba" : "rgb")} {Convert.ToHexStringLower(hash)}";
    }

    private static PropertyInfo[] MembersOf(Type type) =>
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(member => member.GetIndexParameters().Length == 0)
                .OrderBy(member => member.Name, StringComparer.Ordinal),
        ];
}
