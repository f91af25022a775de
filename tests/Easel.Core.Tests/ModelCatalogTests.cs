using Easel.Core.Models;

namespace Easel.Core.Tests;

public sealed class ModelCatalogTests
{
    private static ModelCatalog Catalog(CoreOptions options, params string[] ids) =>
        new(ids.Select(id => new RegisteredModel(Cards.Plain(id), ScriptedEngine.Emitting())), options);

    [Fact]
    public void No_name_means_the_first_model_and_an_alias_means_the_default()
    {
        var catalog = Catalog(new CoreOptions { Aliases = ["gpt-image-1", "dall-e-2"] }, "one", "two");
        catalog.Find(null)!.Id.ShouldBe("one");
        catalog.Find("")!.Id.ShouldBe("one");
        catalog.Find("two")!.Id.ShouldBe("two");
        catalog.Find("dall-e-2")!.Id.ShouldBe("one");
        catalog.Find("dall-e-9").ShouldBeNull();
        catalog.Find("ONE").ShouldBeNull();
    }

    [Fact]
    public void The_default_can_be_chosen_and_aliases_follow_it()
    {
        var catalog = Catalog(new CoreOptions { DefaultModel = "two", Aliases = ["gpt-image-1"] }, "one", "two");
        catalog.Find(null)!.Id.ShouldBe("two");
        catalog.Find("gpt-image-1")!.Id.ShouldBe("two");
    }

    [Fact]
    public void A_model_of_that_name_wins_over_an_alias()
    {
        var catalog = Catalog(new CoreOptions { Aliases = ["gpt-image-1"] }, "one", "gpt-image-1");
        catalog.Find("gpt-image-1")!.Id.ShouldBe("gpt-image-1");
        catalog.Aliases.ShouldBeEmpty();
    }

    [Fact]
    public void A_default_that_is_not_there_and_two_of_one_id_and_none_at_all_are_refused()
    {
        Should.Throw<ArgumentException>(() => Catalog(new CoreOptions { DefaultModel = "three" }, "one", "two")).Message.ShouldContain("'three'");
        Should.Throw<ArgumentException>(() => Catalog(new CoreOptions(), "one", "one")).Message.ShouldContain("'one'");
        Should.Throw<ArgumentException>(() => Catalog(new CoreOptions()));
    }
}
