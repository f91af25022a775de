using System.Globalization;
using System.Text.Json;
using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Weights;

/// <summary>Against Golden/weights.py, which reads every format bit by bit.</summary>
public sealed class WeightFormatTests
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Golden.Read("weights.json").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_format_means_what_its_description_says(int index)
    {
        var golden = Golden.Read("weights.json")[index];
        var type = Enum.Parse<WeightType>(golden.GetProperty("type").GetString()!);
        var expected = golden.GetProperty("values").EnumerateArray().Select(Number).ToArray();
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("numbers"), Convert.FromHexString(golden.GetProperty("bytes").GetString()!));
        using var file = new MappedFile(folder.At("numbers"));

        var tensor = new WeightTensor("w", type, [expected.Length], file, 0);
        tensor.Bytes.ShouldBe(file.Length);
        var values = tensor.ToArray();
        for (var i = 0; i < expected.Length; i++)
        {
            // Equal where neither is finite, too.
            var near =
                values[i].Equals((float)expected[i]) || Math.Abs(values[i] - expected[i]) <= 1e-6 * Math.Max(1, Math.Abs(expected[i]));
            near.ShouldBeTrue($"{type} {i}: {values[i]} for {expected[i]}");
        }
    }

    [Fact]
    public void Rows_of_a_quantised_tensor_are_those_of_the_whole()
    {
        var golden = Golden.Read("weights.json").EnumerateArray().First(entry => entry.GetProperty("type").GetString() == "Q4_0");
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("numbers"), Convert.FromHexString(golden.GetProperty("bytes").GetString()!));
        using var file = new MappedFile(folder.At("numbers"));

        var tensor = new WeightTensor("w", WeightType.Q4_0, [2, 32], file, 0);
        tensor.Rows(1, 1).ToArray().ShouldBe(tensor.ToArray()[32..]);
        tensor.Rows(1, 1).Shape.ShouldBe([1, 32]);
        Should.Throw<ArgumentOutOfRangeException>(() => tensor.Rows(1, 2));
    }

    private static double Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
            ? value.GetDouble()
            : value.GetString() switch
            {
                "inf" => double.PositiveInfinity,
                "-inf" => double.NegativeInfinity,
                "nan" => double.NaN,
                var other => double.Parse(other!, CultureInfo.InvariantCulture),
            };
}
