using GovDisclosure.Model;

namespace Quickstart;

/// <summary>The text of sections one, five and six. It states every number of the published text, in sentences of our own.</summary>
internal static class NingboNarrative
{
    public static readonly Narrative Overview = new(
        new Paragraph("2023年，本办公室依照《中华人民共和国政府信息公开条例》和《宁波市鄞州区政务公开五年行动实施方案（2021～2025年）》开展政府信息公开工作，现从五个方面报告如下。"),
        new Paragraph("（一）主动公开", 2),
        new Paragraph("全年在政府信息公开平台公开28条，在部门网站公开122条，另有回应解读类信息99条。分类数量如下。"),
        new Paragraph("1.政府信息公开平台", 3),
        new Paragraph("工作信息10条，分别是通知公告6条、政府建设1条、计划总结1条、提案议案2条；人事信息10条，分别是人事任免1条、公开招选9条；财政信息1条；机构概况1条；其他文件3条；其他文件解读3条。"),
        new Paragraph("2.部门网站", 3),
        new Paragraph("发布工作动态119条，更新大事记3条。"),
        new Paragraph("3.回应解读类信息", 3),
        new Paragraph("已公开回应的群众关注热点及舆情案件共99件，途径有领导信箱、在线咨询、公共事务服务平台等。"),
        new Paragraph("（二）依申请公开", 2),
        new Paragraph("本年新收政府信息公开申请0件，上年结转0件，办结0件，结转下年度0件。因政府信息公开引起的行政复议0件、行政诉讼0件。"),
        new Paragraph("（三）政府信息管理", 2),
        new Paragraph("年初开会动员，把信息员和任务落实到各科室；每季度召开一次信息员座谈会，分管领导到场指导写作。信息发布之前按规定审查。"),
        new Paragraph("（四）政府信息公开平台建设", 2),
        new Paragraph("办好官网和政务新媒体，检查各平台账号，不留脱管、漏管和停更的账号，防范发布风险。与省、市、区媒体联动，及时发布园区的重大活动和重要文件。"),
        new Paragraph("（五）监督保障", 2),
        new Paragraph("按照鄞州区的考核制度和当年的考评通知自查自纠。全年没有责任追究的情况。"));

    public static readonly Narrative Problems = new(
        new Paragraph("（一）主要问题", 2),
        new Paragraph("公开的意识还要增强；公开的内容不够丰富，行文有待提高；政策解读和回应的力度不够，图片解读的质量不高。"),
        new Paragraph("（二）改进情况", 2),
        new Paragraph("1.落实责任", 3),
        new Paragraph("单位领导为第一责任人，分管领导组织和督促，工作机构职责明确并及时检查更新；加强信息员的学习和培训。"),
        new Paragraph("2.规范流程", 3),
        new Paragraph("规范公开的流程，剖析困难多的环节并总结经验，使主动公开的信息及时、完整、准确。"),
        new Paragraph("3.改进解读", 3),
        new Paragraph("多用图片等形式解读政策，加大回应力度；推进与群众的互动反馈，接受监督和建议。"));

    public static readonly Narrative OtherMatters = new(
        new Paragraph("2023年，本办公室没有收取过信息处理费。"));
}
