using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Reads the words that are no things: articles and numbers say what the next noun is like, connecting words what it is to the last.</summary>
internal sealed class GrammarReader(
    PromptItems items, Clause clause, Placement placement, ObjectColours objectColours, ColourReader colours, BackgroundReader backgrounds, Draft draft)
{
    /// <summary>Returns the last item used.</summary>
    public int Take(int i)
    {
        var item = items[i];
        switch (item.Role)
        {
            case WordRole.Article or WordRole.Definite:
                TakeArticle(item.Role);
                return i;
            case WordRole.Number when item.Amount > 0:
                TakeNumber(item);
                return i;
            case WordRole.Unit:
                clause.Phrase.ForgetNumber();
                return i;
            case WordRole.Negation or WordRole.Number:
                return Negate(i);
            case WordRole.And:
                if (!colours.Joins(i)) objectColours.EndPhrase();
                clause.Join();
                return i;
            case WordRole.Or:
                objectColours.EndPhrase();
                if (clause.Role == WordRole.None && placement.Last is not null) clause.Role = WordRole.Or;
                return i;
            case WordRole.But:
                objectColours.EndPhrase();
                clause.Role = WordRole.None;
                return i;
            case WordRole.With or WordRole.Setting or WordRole.Worn:
                Connect(item.Role);
                return i;
            case WordRole.Of:
                TakeOf(i);
                return i;
            case WordRole.LeftOf:
                return Relate(SceneRelationKind.LeftOf, i);
            case WordRole.RightOf:
                return Relate(SceneRelationKind.RightOf, i);
            case WordRole.Under:
                return Relate(SceneRelationKind.Under, i);
            case WordRole.RoughlyBeside:
                draft.LeaveOut(items.Text(item));
                return Relate(SceneRelationKind.Beside, i);
            case WordRole.Beside:
                return Relate(SceneRelationKind.Beside, i);
            case WordRole.Above:
                return TakeOver(i);
            case WordRole.On:
                return TakeOn(i);
            case WordRole.SideLeft:
                TakeSide(SceneSide.Left);
                return i;
            case WordRole.SideRight:
                TakeSide(SceneSide.Right);
                return i;
            case WordRole.SideTop:
                TakeSide(SceneSide.Top);
                return i;
            case WordRole.SideBottom:
                TakeSide(SceneSide.Bottom);
                return i;
            case WordRole.Background:
                return backgrounds.Read(i + 1, colourAlone: true) is var end and >= 0 ? end : i;
            case WordRole.Transparent:
                return TakeTransparent(i);
            case WordRole.Light or WordRole.Dark:
                return colours.TakeShade(i);
            default:
                return i;
        }
    }

    private void TakeArticle(WordRole role)
    {
        objectColours.EndPhrase();
        clause.BeginNoun();
        clause.Phrase.Determined = true;
        clause.Phrase.Definite = role == WordRole.Definite;
    }

    /// <summary>"three apples", "3x apple"; "apples x3" counts what was just named.</summary>
    private void TakeNumber(Item item)
    {
        if (clause.Phrase.ColourCount > 0) objectColours.EndPhrase();
        if (clause.HasObject && placement.Last is { } last && items.Text(item) is ['x', _, ..])
        {
            last.Count = item.Amount;
            return;
        }

        clause.BeginNoun();
        clause.Phrase.IsPair = items.Text(item) is "pair of";
        clause.Phrase.AddNumber(item.Amount);
    }

    private int Negate(int i)
    {
        objectColours.EndPhrase();
        if (items.RoleAt(i + 1) == WordRole.Background)
        {
            backgrounds.Remove();
            return i + 1;
        }

        clause.Connect(WordRole.Negation);
        return i;
    }

    private void Connect(WordRole role)
    {
        objectColours.EndPhrase();
        if (clause.IsNegated) return;
        clause.Connect(role);
        placement.ExpectNothing();
    }

    /// <summary>"two slices of pizza" is two of the pizza where a slice is nothing that could be drawn; "a house of candy" is a house.</summary>
    private void TakeOf(int i)
    {
        if (items.KindAt(i - 1) != ItemKind.Concept || items[i - 1].Meaning.Tier == Tier.Near || !clause.HasObject) return;
        objectColours.EndPhrase();
        clause.Role = WordRole.Setting;
    }

    private int Relate(SceneRelationKind relation, int i)
    {
        objectColours.EndPhrase();
        if (clause.IsNegated) return i;
        clause.Connect(WordRole.None);
        placement.Expect(relation, i);
        return i;
    }

    /// <summary>"over a yellow backdrop", else above what follows.</summary>
    private int TakeOver(int i)
    {
        if (backgrounds.Read(i + 1, colourAlone: false) is var end and >= 0) return end;
        return Relate(SceneRelationKind.Above, i);
    }

    /// <summary>"on blue", else above what follows.</summary>
    private int TakeOn(int i)
    {
        objectColours.EndPhrase();
        if (backgrounds.Read(i + 1, colourAlone: true) is var end and >= 0) return end;
        return Relate(SceneRelationKind.Above, i);
    }

    private void TakeSide(SceneSide side)
    {
        objectColours.EndPhrase();
        placement.TakeSide(side, clause.HasObject);
    }

    private int TakeTransparent(int i)
    {
        if (backgrounds.Read(i, colourAlone: false) is var end and >= 0) return end;
        draft.LeaveOut(items.Text(items[i]));
        return i;
    }
}
