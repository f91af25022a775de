using System.Text.Json;
using Bunit;
using Easel.Client.Images;
using Easel.Studio.Api;
using Easel.Studio.Components;
using Easel.Studio.Layout;
using Easel.Studio.Pages.Create;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Studio.Tests.Components;

public sealed class ComponentTests : BunitContext
{
    [Fact]
    public void What_a_server_says_of_a_model_cannot_end_the_element_that_carries_it()
    {
        const string Name = "</script><script>alert(1)</script><!--";
        var cards = Render<ModelCards>(all => all.Add(cards => cards.Models, [Entry("a", Name)]));

        var script = cards.Find("script");
        script.GetAttribute("type").ShouldBe("application/json");
        cards.FindAll("script").Count.ShouldBe(1);
        using var json = JsonDocument.Parse(script.TextContent);
        json.RootElement[0].GetProperty("name").GetString().ShouldBe(Name);
    }

    [Fact]
    public void Models_are_listed_once_and_their_other_names_are_not()
    {
        var entries = ModelEntry.From([
            Model("icons", """{"served_by": "icons", "name": "Icons", "capabilities": {"edits": true}}"""),
            Model("gpt-image-1", """{"served_by": "icons", "name": "Icons"}"""),
            new ImageModel { Id = "elsewhere" },
        ]);

        entries.Select(entry => (entry.Id, entry.Name, entry.Edits)).ShouldBe([("icons", "Icons", true)]);
    }

    [Fact]
    public void A_panel_says_why_there_is_no_model()
    {
        var panel = Render<SettingsPanel>(all => all.Add(panel => panel.Models, []).Add(panel => panel.Problem, "No <model>."));

        panel.Find("[role=alert]").TextContent.ShouldBe("No <model>.");
        panel.FindAll("#model option").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/", "Create")]
    [InlineData("/edit", "Edit")]
    [InlineData("/edit?picture=1", "Edit")]
    [InlineData("/models", "Models")]
    public void The_page_that_is_open_is_marked(string path, string name)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(path);
        var menu = Render<NavMenu>();

        menu.FindAll("a.active").Select(link => link.TextContent.Trim()).ShouldBe([name]);
        menu.Find("a.active").GetAttribute("aria-current").ShouldBe("page");
    }

    [Fact]
    public void An_icon_that_is_not_there_is_a_bug() => Should.Throw<ArgumentException>(() => IconPaths.Of("none"));

    private static ModelEntry Entry(string id, string name) =>
        new(id, name, JsonDocument.Parse("""{"description": "</script>"}""").RootElement);

    private static ImageModel Model(string id, string card) =>
        new()
        {
            Id = id,
            Extra = new Dictionary<string, JsonElement> { ["easel"] = JsonDocument.Parse(card).RootElement },
        };
}
