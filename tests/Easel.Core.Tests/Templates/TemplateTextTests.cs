using Easel.Core.Templates;

namespace Easel.Core.Tests.Templates;

public sealed class TemplateTextTests
{
    [Theory]
    [InlineData("a {{colour}} fox", "a red fox")]
    [InlineData("{{colour}}{{colour}}", "redred")]
    [InlineData("{{ colour }}", "{{ colour }}")]
    [InlineData("{{unknown}}", "{{unknown}}")]
    [InlineData("{{{colour}}}", "{red}")]
    [InlineData("{{colour", "{{colour")]
    [InlineData("{{colour}", "{{colour}")]
    [InlineData("{{a{{colour}}", "{{ared")]
    [InlineData("", "")]
    [InlineData("{{Colour}}", "{{Colour}}")]
    public void Variables_are_replaced_wherever_they_stand_and_nothing_else_is(string text, string filled) =>
        TemplateText.Fill(text, new Dictionary<string, string> { ["colour"] = "red" }, 1000).ShouldBe(filled);

    [Theory]
    [InlineData(".*", "x{{.*}}x", "xVx")]
    [InlineData("a|b", "{{a}} {{a|b}}", "{{a}} V")]
    [InlineData("$&", "{{$&}}", "V")]
    [InlineData("(", "{{(}}", "V")]
    [InlineData("a}}b", "{{a}}b}}", "V")]
    [InlineData("", "{{}}", "V")]
    [InlineData("ключ 🎨", "{{ключ 🎨}}", "V")]
    public void Names_are_taken_literally(string name, string text, string filled) =>
        TemplateText.Fill(text, new Dictionary<string, string> { [name] = "V" }, 1000).ShouldBe(filled);

    [Fact]
    public void Values_are_taken_literally_and_never_filled_themselves()
    {
        var values = new Dictionary<string, string>
        {
            ["a"] = "{{b}} $1 $& \\",
            ["b"] = "{{a}}",
            ["c"] = "{{",
        };

        TemplateText.Fill("{{a}} {{b}} {{c}}a}}", values, 1000).ShouldBe("{{b}} $1 $& \\ {{a}} {{a}}");
    }

    [Fact]
    public void A_text_that_grows_too_long_is_none()
    {
        var values = new Dictionary<string, string> { ["a"] = new string('x', 50) };

        TemplateText.Fill("{{a}}{{a}}", values, 100)!.Length.ShouldBe(100);
        TemplateText.Fill("{{a}}{{a}}.", values, 100).ShouldBeNull();
        TemplateText.Fill(string.Concat(Enumerable.Repeat("{{a}}", 100_000)), values, 100).ShouldBeNull();
    }

    [Fact]
    public void What_has_no_value_is_named_once_each() =>
        TemplateText
            .Unfilled("{{a}} {{b}} {{c}} {{b}} {{ {{d}} {{", new Dictionary<string, string> { ["a"] = "" })
            .ShouldBe(["b", "c", "d"]);
}
