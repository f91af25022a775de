namespace Easel.Scenes.Tests.Reading;

/// <summary>Everyday sentences of six languages are read as what they mean in English.</summary>
public sealed class WordsAbroadTests
{
    [Theory]
    [InlineData("ein Mann beim Angeln am See", "a man fishing by the lake")]
    [InlineData("Kinder beim Spielen im Garten", "children playing in the garden")]
    [InlineData("un homme en train de lire un livre", "a man reading a book")]
    [InlineData("een hond aan het zwemmen in het meer", "a dog swimming in the lake")]
    public void What_is_being_done_is_the_verb(string abroad, string english) => SaysTheSame(abroad, english);

    [Theory]
    [InlineData("ein Mädchen pustet die Kerzen auf dem Kuchen aus", "a girl blowing out the candles on the cake")]
    [InlineData("ein Junge lässt einen roten Drachen steigen", "a boy flying a red kite")]
    [InlineData("eine Frau hängt Wäsche auf", "a woman hanging laundry")]
    [InlineData("een meisje blaast de kaarsjes op de taart uit", "a girl blowing out the candles on the cake")]
    [InlineData("een jongen laat een vlieger op aan het strand", "a boy flying a kite on the beach")]
    public void Halves_of_a_verb_are_one(string abroad, string english) => SaysTheSame(abroad, english);

    [Theory]
    [InlineData("eine Schüssel Tomatensuppe mit Brot", "a bowl of tomato soup with bread")]
    [InlineData("ein Korb Äpfel auf dem Tisch", "a basket of apples on the table")]
    [InlineData("ein Strauß rote Rosen", "a bouquet of red roses")]
    [InlineData("een kom tomatensoep", "a bowl of tomato soup")]
    [InlineData("een glas rode wijn met kaas", "a glass of red wine with cheese")]
    public void Vessels_are_of_what_follows(string abroad, string english) => SaysTheSame(abroad, english);

    [Theory]
    [InlineData("un chat caché derrière un rideau", "a cat hiding behind a curtain")]
    [InlineData("un garçon fait ses devoirs au bureau", "a boy doing homework at the desk")]
    [InlineData("un hombre cortando el césped", "a man mowing the lawn")]
    [InlineData("un bebé gateando sobre la alfombra", "a baby crawling on the carpet")]
    [InlineData("un uomo che taglia l'erba", "a man mowing the lawn")]
    [InlineData("due bambine che si tengono per mano", "two girls holding hands")]
    [InlineData("um homem cortando a grama", "a man mowing the lawn")]
    [InlineData("um homem fazendo carinho num gato", "a man petting a cat")]
    [InlineData("een baby kruipt over het tapijt", "a baby crawling on the carpet")]
    [InlineData("zwei Mädchen halten sich an den Händen", "two girls holding hands")]
    public void Everyday_doings_are_known(string abroad, string english) => SaysTheSame(abroad, english);

    [Theory]
    [InlineData("ein Mädchen mit Zöpfen und Sommersprossen", "a girl with braids and freckles")]
    [InlineData("un enfant avec des taches de rousseur", "a child with freckles")]
    [InlineData("una niña con trenzas y pecas", "a girl with braids and freckles")]
    [InlineData("uma menina de tranças e sardas", "a girl with braids and freckles")]
    [InlineData("um cozinheiro de bigode", "a cook with a mustache")]
    [InlineData("ein bärtiger Mann", "a bearded man")]
    public void Looks_are_known(string abroad, string english) => SaysTheSame(abroad, english);

    [Theory]
    [InlineData("ein Weihnachtsbaum mit Geschenken darunter", "a christmas tree with presents under it")]
    [InlineData("un sapin de Noël avec des cadeaux dessous", "a christmas tree with presents under it")]
    [InlineData("un árbol de Navidad con regalos debajo", "a christmas tree with presents under it")]
    [InlineData("een kerstboom met cadeautjes eronder", "a christmas tree with presents under it")]
    [InlineData("ein Bücherregal mit einer Katze darauf", "a bookshelf with a cat on it")]
    public void A_last_word_says_where(string abroad, string english) => SaysTheSame(abroad, english);

    [Theory]
    [InlineData("ein Schiff auf dem Meer", "a ship on the sea")]
    [InlineData("een molen bij een meer", "a windmill by a lake")]
    [InlineData("un piatto di pasta", "a plate of pasta")]
    [InlineData("um prato de macarrão", "a plate of pasta")]
    [InlineData("un señor con un traje", "a gentleman in a suit")]
    public void Each_language_has_its_own_words(string abroad, string english) => SaysTheSame(abroad, english);

    private static void SaysTheSame(string abroad, string english) =>
        Vocabularies.Reader.Read(abroad).Description.ShouldBe(Vocabularies.Reader.Read(english).Description);
}
