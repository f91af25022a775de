using System.Reflection;
using System.Text;
using System.Text.Json;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Caching;

namespace Easel.Core.Tests.Caching;

public sealed class CacheKeysTests
{
    /// <summary>A member that is added to requests is in the key; whoever leaves one out says so here and there.</summary>
    [Fact]
    public void Only_what_changes_no_picture_is_left_out() =>
        CacheKeys
            .LeftOut.Order(StringComparer.Ordinal)
            .ShouldBe([
                nameof(ImageRequest.AskedModel),
                nameof(ImageRequest.Context),
                nameof(ImageRequest.Parent),
                nameof(ImageRequest.PartialImages),
                nameof(ImageRequest.QualityAsked),
                nameof(ImageRequest.Store),
                nameof(ImageRequest.Strict),
                nameof(ImageRequest.User),
            ]);

    public static TheoryData<string, string> Members()
    {
        var members = new TheoryData<string, string>();
        foreach (var request in Requests)
        {
            foreach (var member in request.GetType().GetProperties().Where(member => member.CanWrite))
                members.Add(request.GetType().Name, member.Name);
        }

        return members;
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_that_differs_is_written_otherwise_unless_it_is_left_out(string type, string name)
    {
        var request = Requests.Single(request => request.GetType().Name == type);
        var member = request.GetType().GetProperty(name)!;
        var before = Written(request);
        var other = request with { };

        member.SetValue(other, Other(member));

        (Written(other) == before).ShouldBe(CacheKeys.LeftOut.Contains(name));
    }

    [Theory]
    [InlineData("""{"a": 1, "b": {"c": [1, {"d": 2, "e": 3}]}}""", """{"b": {"c": [1, {"e": 3, "d": 2}]}, "a": 1}""", true)]
    [InlineData("""{"a": [1, 2]}""", """{"a": [2, 1]}""", false)]
    [InlineData("""{"a": "1"}""", """{"a": 1}""", false)]
    [InlineData("""{"a": {}}""", """{"a": []}""", false)]
    public void The_order_of_a_clients_members_does_not_matter(string one, string other, bool same) =>
        (Written(With(one)) == Written(With(other))).ShouldBe(same);

    private static ImageRequest[] Requests { get; } =
    [
        new GenerateRequest { Prompt = "a fox" },
        new EditRequest { Prompt = "a fox", Images = [new Shade(1)] },
        new VaryRequest { Image = new Shade(1) },
        new UpscaleRequest { Image = new Shade(1) },
    ];

    private static GenerateRequest With(string extra) =>
        new() { Prompt = "a fox", Extra = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(extra)! };

    /// <summary>A value of the member's type that no request above has.</summary>
    private static object Other(PropertyInfo member)
    {
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        return type switch
        {
            _ when type == typeof(string) => "other",
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 7,
            _ when type == typeof(long) => 7L,
            _ when type == typeof(float) => 0.7f,
            _ when type == typeof(TimeSpan) => TimeSpan.FromSeconds(7),
            _ when type == typeof(ImageSize) => new ImageSize(7, 8),
            _ when type == typeof(AspectRatio) => new AspectRatio(7, 8),
            _ when type == typeof(LoopFrame) => new LoopFrame(7, 8),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(1)!,
            _ when type == typeof(IReadOnlyList<LoraChoice>) => new[] { new LoraChoice("other") },
            _ when type == typeof(IReadOnlyList<ControlChoice>) => new[] { new ControlChoice("other") },
            _ when type == typeof(IReadOnlyList<ImageRole>) => new[] { ImageRole.Style },
            _ when type == typeof(IReadOnlyList<InputImage>) => new[] { new Shade(7) },
            _ when type == typeof(InputImage) => new Shade(7),
            _ when type == typeof(IReadOnlyDictionary<string, JsonElement>) => With("""{"a": 1}""").Extra,
            _ when type == typeof(RequestContext) => new RequestContext { RequestId = "other" },
            _ => throw new NotSupportedException($"{member.Name} is of a type that this test makes no value of."),
        };
    }

    private static string Written(ImageRequest request)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
            new RequestWriter(CacheKeys.LeftOut).Write(json, request);
        return Encoding.UTF8.GetString(text.ToArray());
    }
}
